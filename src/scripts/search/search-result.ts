import type { Named } from '../../model/names/named.ts';
import type { RowTitle } from '../../model/search/row-title.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { alsoWords, KIND_WORDS, withoutWords } from '../../words/found-words.ts';
import { AGREEMENT_LABELS, KIND_LABELS } from '../../words/term-labels.ts';
import { createElement } from './create-element.ts';
import { excerptOf, markPieces, type Piece, pieceNodes } from './mark-words.ts';
import type { PagefindFragment } from './pagefind.d.ts';

/** What is shown of a result. */
export interface ShownResult {
  href: string;
  /** The class that gives the hue of its kind. */
  kind: string;
  label: string;
  title: Piece[];
  line: string;
  excerpt: Piece[];
  /** The words of the query that it does not have. */
  without?: string[];
}

/** Shows a record of the texts, with the words searched for marked. */
export function shownRecord({ url, content, meta, kind }: PagefindFragment, terms: string[]): ShownResult {
  return {
    href: url,
    kind,
    label: meta.label ?? '',
    title: markPieces(meta.title ?? url, terms),
    line: [meta.kind ?? (KIND_WORDS as Record<string, string>)[kind], meta.briefing, meta.parties, spellingFound(meta.names, terms)]
      .filter(Boolean)
      .join(' · '),
    excerpt: excerptOf(content, terms),
  };
}

/** Shows a name of the list. */
export function shownName({ kind, path, name, label, event, spellings, titles = [] }: Named, terms: string[]): ShownResult {
  return {
    href: import.meta.env.BASE_URL + path.slice(1),
    kind: kindOfPoint(label),
    label,
    title: markPieces(name, terms),
    line: [kind, event, spellingFound([...spellings, ...titles].join(', '), terms)].filter(Boolean).join(' · '),
    excerpt: [],
  };
}

/** Returns the kind of the point with a label such as "A2", or nothing if there is no label. */
function kindOfPoint(label: string): string {
  const letter = label.charAt(0).toLowerCase();
  return Object.entries(KIND_LABELS).find(([, kind]) => kind.letter === letter)?.[0] ?? '';
}

/** Shows a row of the table of points. */
export function shownRow(path: string, { kind, id, claim }: TableRow, { title, round }: RowTitle, terms: string[]): ShownResult {
  const claimed = (AGREEMENT_LABELS as Record<string, string>)[claim];
  const term = claimed ?? (KIND_LABELS as Record<string, { label: string }>)[kind]?.label ?? (KIND_WORDS as Record<string, string>)[kind];
  return {
    href: import.meta.env.BASE_URL + path.slice(1),
    kind,
    label: id.toUpperCase(),
    title: markPieces(title, terms),
    line: [term, round].filter(Boolean).join(' · '),
    excerpt: [],
  };
}

/** Returns the spelling in the query, if it differs, so that the result explains itself. */
function spellingFound(names: string | undefined, terms: string[]): string {
  const found = names?.split(', ').find((name) => markPieces(name, terms).some(([, isFound]) => isFound));
  return found ? alsoWords(found) : '';
}

/** Makes the list item of a result. */
export function resultItem({ href, kind, label, title, line, excerpt, without = [] }: ShownResult): HTMLLIElement {
  const about = [line, without.length > 0 && withoutWords(without)].filter(Boolean).join(' · ');
  const link = createElement('a', { href, className: 'name' }, ...labelNodes(label), ...pieceNodes(title));
  const item = createElement('li', { className: kind }, link, createElement('span', { className: 'label detail' }, about));
  if (excerpt.length > 0) item.append(createElement('p', {}, ...pieceNodes(excerpt)));
  item.dataset.searchResult = '';
  return item;
}

/** Makes the label of a point, to go before its title. */
export function labelNodes(label: string): (HTMLElement | string)[] {
  return label ? [createElement('b', { className: 'mark' }, label), ' '] : [];
}
