import type { RowTitle } from '../../model/search/row-title.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { KIND_WORDS, withoutWords } from '../../words/found-words.ts';
import { KIND_LABELS } from '../../words/kind-labels.ts';
import { AGREEMENT_LABELS } from '../../words/term-labels.ts';
import { createElement } from './create-element.ts';
import { markPieces, type Piece, pieceNodes } from './mark-words.ts';
import type { PagefindFragment } from './pagefind.d.ts';
import { labelNodes, type ShownResult, spellingFound } from './shown-name.ts';

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

/** Makes the list item of a result. */
export function resultItem({ href, kind, label, title, line, excerpt, without = [] }: ShownResult): HTMLLIElement {
  const about = [line, without.length > 0 && withoutWords(without)].filter(Boolean).join(' · ');
  const link = createElement('a', { href, className: 'name' }, ...labelNodes(label), ...pieceNodes(title));
  const item = createElement('li', { className: kind }, link, createElement('span', { className: 'label detail' }, about));
  if (excerpt.length > 0) item.append(createElement('p', {}, ...pieceNodes(excerpt)));
  item.dataset.searchResult = '';
  return item;
}

/** How many words an excerpt has, and how many of them may come before the first match. */
const [WORDS, LEAD] = [28, 7];

/** Returns the part of a text around the first match; an ellipsis marks what is left out. */
export function excerptOf(text: string, terms: string[]): Piece[] {
  const words = text.split(' ');
  const hit = words.findIndex((word) => markPieces(word, terms).some(([, found]) => found));
  const first = Math.max(0, Math.min(hit - LEAD, words.length - WORDS));
  const last = first + WORDS;
  return markPieces(`${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`, terms);
}
