import { ROUTES } from '../../model/addresses/routes.ts';
import { SEARCH_WORDS } from '../../words/search-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type IndexLetter, letterPages, letterPath, nameIndex } from './name-index.ts';

/** A line of the index of names. */
export interface IndexLineView {
  link: LinkView;
  /** The language of the name, if it is in another script. */
  lang?: string;
  /** What kind of thing it is, or the name of which it is a spelling. */
  about: string;
}

/** The index of every name: its letters with all their lines, or only with links to the pages of the letters. */
export interface IndexView {
  letters: LinkView[];
  sections: { id: string; letter: string; lines: IndexLineView[] }[];
}

/** What the page of a letter of the index shows: the letters after it, or its lines. */
export interface LetterPage {
  page: PageView;
  title: string;
  back: LinkView;
  letters: LinkView[];
  lines: IndexLineView[];
}

/** Returns the index of every name as the search page shows it. */
export function indexView(context: ViewContext): IndexView {
  const { letters, split } = nameIndex(context.library);
  if (split) return { letters: letters.map((letter) => letterLink(letter, context)), sections: [] };
  return {
    letters: letters.map(({ letter, slug }) => ({ name: letter, href: `#${fragmentOf(slug)}` })),
    sections: letters.map((each) => ({ id: fragmentOf(each.slug), letter: each.letter, lines: linesOf(each, context) })),
  };
}

/** Returns what the page of a letter shows; nothing if there is no such page. */
export function letterPage(slug: string, context: ViewContext): LetterPage | undefined {
  const letter = letterPages(nameIndex(context.library)).find((each) => each.slug === slug);
  if (!letter) return undefined;
  const title = SEARCH_WORDS.letter(letter.letter);
  return {
    page: pageView({ title, description: `${title}.`, path: letterPath(letter), type: 'website' }, context),
    title,
    back: { name: SEARCH_WORDS.otherLetters, href: hrefOf(ROUTES.search, context) },
    letters: letter.parts.map((part) => letterLink(part, context)),
    lines: letter.parts.length > 0 ? [] : linesOf(letter, context),
  };
}

function fragmentOf(slug: string): string {
  return `letter-${slug}`;
}

function letterLink(letter: IndexLetter, context: ViewContext): LinkView {
  return { name: letter.letter, href: hrefOf(letterPath(letter), context) };
}

function linesOf({ lines }: IndexLetter, context: ViewContext): IndexLineView[] {
  return lines.map(({ name, lang, path, about }) => ({ link: { name, href: hrefOf(path, context) }, ...(lang && { lang }), about }));
}
