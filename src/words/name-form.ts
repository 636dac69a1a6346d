/** A name, and whether it takes "the" within a sentence. */
export interface SentenceName {
  name: string;
  takesArticle?: boolean;
}

/** Where a name stands: within a sentence, or before what belongs to it. */
export type NameForm = 'sentence' | 'genitive';

/** Returns what goes before and after a name: "the " and "’" around "United States" before what belongs to it. */
export function aroundName({ name, takesArticle }: SentenceName, form?: NameForm): { before: string; after: string } {
  // A name with an article that ends with "s" is a plural: the Netherlands’, but Hamas’s.
  const ending = takesArticle && name.endsWith('s') ? '’' : '’s';
  return { before: form && takesArticle ? 'the ' : '', after: form === 'genitive' ? ending : '' };
}

/** Returns a name as it stands within a sentence: "the United States", "Israel". */
export function nameInSentence(name: SentenceName): string {
  return aroundName(name, 'sentence').before + name.name;
}
