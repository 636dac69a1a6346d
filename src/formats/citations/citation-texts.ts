import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import type { CitationItem } from './citation-item.ts';
import { authorsOf, keepSmallNames } from './citation-item.ts';
import { type CitationPattern, isSimpleTitle, patternOf, type Slot, STAND_INS } from './citation-pattern.ts';

/** A citation in one style. */
export interface CitationText {
  /** The name that readers know the style by. */
  style: string;
  text: string;
}

const { styles, locales, engine } = plugins.config.get('@csl');
styles.add('chicago-note', chicago.content);
styles.add('apa-reference', referenceStyle(styles.get('apa')));
styles.add('harvard-reference', referenceStyle(styles.get('harvard1')));
locales.add('en-GB', britishLocale(locales.get('en-US')));

// With this type, the style prints the day as well as the year, and the briefing of a point.
const STYLES = [
  { style: 'APA', template: 'apa-reference', locale: 'en-US', type: 'document' },
  { style: 'Chicago (note)', template: 'chicago-note', locale: 'en-US', type: 'document' },
  { style: 'Harvard', template: 'harvard-reference', locale: 'en-GB', type: 'post-weblog' },
] as const;

// A style that writes only the title, in English title case.
styles.add('title-case', titleStyle(styles.get('apa')));
const TITLE_CASE = { style: 'Chicago (note)', template: 'title-case', locale: 'en-US', type: 'document' } as const;

type Style = Pick<(typeof STYLES)[number], 'style' | 'locale' | 'type'> & { template: string };

/** Cites an item in plain text: the reference of APA and Harvard (Cite Them Right), the full note of Chicago. */
export function citeAsText(item: CitationItem): CitationText[] {
  return STYLES.map((style) => ({ style: style.style, text: citeByPattern(item, style) ?? cite(item, style) }));
}

function cite(item: CitationItem, { style, template, locale, type }: Style): string {
  const written = withoutRepeat(item);
  const cited = style === 'Chicago (note)' ? inCapitals(written) : written;
  // The library creates the processor of a style once, and returns it again with each new item.
  return engine([{ ...cited, type }], template, locale, 'text').makeCitationCluster([{ id: item.id }]);
}

/** Returns an item without its publisher if that is also its author; APA, for one, does not name it twice. */
function withoutRepeat(item: CitationItem): Omit<CitationItem, 'publisher'> & { publisher?: string } {
  const { publisher, ...written } = item;
  return authorsOf(item).includes(publisher) ? written : item;
}

/** Prepares an item for a style that capitalises titles. */
function inCapitals<T extends Pick<CitationItem, 'title' | 'container-title'>>(item: T): T {
  const container = item['container-title'];
  return { ...item, title: keepSmallNames(item.title), ...(container && { 'container-title': keepSmallNames(container) }) };
}

const patterns = new Map<string, CitationPattern | undefined>();

/**
 * Cites an item with simple titles from the style's pattern for items of that month: the engine runs through a whole style
 * for each item, and a library has thousands.
 */
function citeByPattern(item: CitationItem, style: Style): string | undefined {
  const { title, 'container-title': container, issued, URL: address } = item;
  if (!isSimpleTitle(title) || !isSimpleTitle(container ?? title)) return undefined;
  const [[year, month, day]] = issued['date-parts'];
  const key = `${style.style} ${JSON.stringify([item.publisher, ...authorsOf(item)])} ${item.language} ${month} ${container === undefined}`;
  if (!patterns.has(key)) patterns.set(key, patternFor(item, style));
  const values = { title, container: container ?? '', year: String(year), day: String(day), address };
  return patterns
    .get(key)
    ?.map((piece) =>
      typeof piece === 'string' ? piece : piece.inTitleCase ? inTitleCase(piece.slot, values[piece.slot], item) : values[piece.slot],
    )
    .join('');
}

function patternFor({ note: _, ...item }: CitationItem, style: Style): CitationPattern | undefined {
  const [[, month]] = item.issued['date-parts'];
  const { title, container, year, day, address } = STAND_INS;
  const isPart = item['container-title'] !== undefined;
  const any: CitationItem = {
    ...item,
    title,
    ...(isPart && { 'container-title': container }),
    issued: { 'date-parts': [[year, month, day]] },
    URL: address,
  };
  return patternOf(cite(any, style), ['title', 'year', 'day', 'address', ...(isPart ? ['container' as const] : [])]);
}

let last = { title: '', inTitleCase: '' };

/** Returns a title in English title case; cached, since that of a briefing recurs with each of its points. */
function inTitleCase(slot: Slot, title: string, item: CitationItem): string {
  if (slot === 'container' && last.title === title) return last.inTitleCase;
  const written = cite({ ...item, title }, TITLE_CASE);
  if (slot === 'container') last = { title, inTitleCase: written };
  return written;
}

/**
 * Turns an author–date style into one whose citation is the reference itself. The engine sorts and disambiguates a list of
 * references; here there is only one, and a citation, which needs neither, costs a third of a list of one.
 */
function referenceStyle(style: string): string {
  const [bibliography = ''] = /<bibliography\b.*<\/bibliography>/s.exec(style) ?? [];
  const [layout = ''] = /<layout\b.*<\/layout>/s.exec(bibliography) ?? [];
  return style.replace(bibliography, '').replace(/<citation\b.*<\/citation>/s, () => `<citation>${layout}</citation>`);
}

/** Turns a style into one that writes only the title of an item. */
function titleStyle(style: string): string {
  const [head = ''] = /^[\s\S]*?<\/info>/.exec(style) ?? [];
  return `${head}<citation><layout><text variable="title" text-case="title"/></layout></citation></style>`;
}

/** Returns a text with the British quotation marks of Harvard: single outside, double inside, commas after them. */
function britishLocale(american: string): string {
  const marks: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  return american
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/(-quote">)(.)(<)/g, (_, before, mark, after) => before + (marks[mark] ?? mark) + after);
}
