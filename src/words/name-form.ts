/** A name, and whether it takes "the" within a sentence. */
export interface SentenceName {
  name: string;
  takesArticle?: boolean;
}

/** How a name is used: within a sentence, or in the genitive. */
export type NameForm = 'sentence' | 'genitive';

/** Returns what goes before and after a name: in the genitive, "the " and "’" around "United States". */
export function aroundName({ name, takesArticle }: SentenceName, form?: NameForm): { before: string; after: string } {
  // A name with an article that ends with "s" is a plural: the Netherlands’, but Hamas’s.
  const ending = takesArticle && name.endsWith('s') ? '’' : '’s';
  return { before: form && takesArticle ? 'the ' : '', after: form === 'genitive' ? ending : '' };
}

/** Returns a name as used within a sentence: "the United States", "Israel". */
export function nameInSentence(name: SentenceName): string {
  return aroundName(name, 'sentence').before + name.name;
}
