import type { Named } from '../../model/names/named.ts';
import { KIND_LABELS } from '../../words/kind-labels.ts';
import { alsoWords } from '../../words/suggestion-words.ts';
import { createElement } from './create-element.ts';
import { markPieces, type Piece } from './mark-words.ts';

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

/** Returns the spelling in the query, if it differs, so that the result explains itself. */
export function spellingFound(names: string | undefined, terms: string[]): string {
  const found = names?.split(', ').find((name) => markPieces(name, terms).some(([, isFound]) => isFound));
  return found ? alsoWords(found) : '';
}

/** Makes the label of a point, to go before its title. */
export function labelNodes(label: string): (HTMLElement | string)[] {
  return label ? [createElement('b', { className: 'mark' }, label), ' '] : [];
}
