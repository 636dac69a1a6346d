import assert from 'node:assert/strict';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { STANDINGS } from '../../src/model/schema/talks-vocabulary.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS, READOUTS, STATUSES } from '../../src/model/schema/vocabulary.ts';
import { linkedText, linksIn } from './linked-text.ts';

/** Reads the points back from the Markdown of a briefing or a point, by a Markdown parser and the fixed words of a record alone. */
export function readPoints(markdown: string) {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const { children } = unified().use(remarkParse).parse(body);
  const end = children.findIndex((node) => node.type === 'heading' && node.depth === 2 && wordsOf(node) === 'Analysis');
  const facts = end === -1 ? children : children.slice(0, end);
  return facts.flatMap((node, index) => {
    if (!isPointHeading(node)) return [];
    return [readPoint(node, facts[index + 1] as Paragraph, facts[index + 2] as List)];
  });
}

function isPointHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.children[0]?.type === 'link';
}

function readPoint(heading: Heading, text: Paragraph, record: List) {
  const items = new Map(record.children.map((item) => [wordsOf(line(item)).replace(/:[\s\S]*$/, ''), item]));
  const value = (key: string) => wordsOf(line(items.get(key))).slice(`${key}: `.length);
  const ids = (key: string) => linksIn(line(items.get(key))).map(idOf);
  const each = <T>(key: string, read: (item: ListItem) => T) => under(items.get(key)).map(read);
  return {
    id: idOf(linksIn(heading.children)[0]),
    title: wordsOf(heading).replace(/^\w+: /, ''),
    text: linkedText(text.children),
    kind: wordFor(POINT_KINDS, value('Kind')),
    holders: ids('Held by'),
    raisedBy: ids('Raised by'),
    agreement: value('Agreement'),
    attribution: wordFor(ATTRIBUTIONS, value('Attribution')),
    saidBy: ids('Said by')[0],
    certainty: wordFor(CERTAINTIES, value('Certainty')),
    parties: ids('Concerns'),
    topics: ids('Topics'),
    cites: each('Sources', readCite),
    standings: each('Who says so', readStanding),
    wordings: each('How the sources put it', readWording),
    notes: each('Points to note', (item) => linkedText(line(item))),
    status: wordFor(STATUSES, value('Status')),
    issued: value('Published'),
    version: value('Version'),
    changes: each('Changes', readChange),
  };
}

function readCite(item: ListItem) {
  const [passage] = linksIn(line(item));
  const [from, to] = line(item).flatMap((node) => (node.type === 'emphasis' ? [wordsOf(node)] : []));
  return { ...placeOf(passage), from, to };
}

/** Reads the word of one party: "[Estmark]: claimed by another, not in the communiqué ([Norvania])", with what it says below. */
function readStanding(item: ListItem) {
  const [party, ...by] = linksIn(line(item)).map(idOf);
  const [, words = ''] = /^: ([^,(]+?)(?:,| \(|$)/.exec(wordsOf(line(item).slice(1))) ?? [];
  return { party, standing: wordFor(STANDINGS, words), by, readouts: under(item).map(readReadout) };
}

/** Reads what a party says: "affirms, through [Tomas Brandt], 2031-03-06: his note", with the cites below. */
function readReadout(item: ListItem) {
  const [head = ''] = wordsOf(line(item)).split(': ');
  const [says = '', ...rest] = head.split(', ');
  const hasNote = wordsOf(line(item)).includes(': ');
  return {
    says: wordFor(READOUTS, says),
    date: rest.find((each) => /^\d{4}(?:-\d\d){0,2}$/.test(each)),
    note: hasNote ? linkedText(line(item), `${head}: `.length) : undefined,
    cites: under(item).map(readCite),
  };
}

function readWording(item: ListItem) {
  const [passage, ...rest] = line(item);
  const place = placeOf(linksIn(line(item))[0]);
  const words = wordsOf(rest);
  assert.equal(passage?.type, 'link');
  if (words === ': does not mention this') return { ...place, form: 'absent' };
  if (words.startsWith(', paraphrased: ')) return { ...place, form: 'paraphrase', text: linkedText(rest, ', paraphrased: '.length) };
  const speaker = words.startsWith(', quoting ') ? rest[1] : undefined;
  const opening = speaker ? `${wordsOf(rest.slice(0, 2))}: “` : ', quoted: “';
  assert.ok(words.startsWith(opening) && words.endsWith('”'), words);
  return { ...place, form: 'quotation', speaker: speaker && idOf(linksIn([speaker])[0]), quotation: words.slice(opening.length, -1) };
}

function readChange(item: ListItem) {
  const [, date, change, reason] = /^([\d-]+), (\w+): ([\s\S]*)$/.exec(wordsOf(line(item))) ?? [];
  return { date, change, reason, under: under(item).map((each) => wordsOf(line(each))) };
}

/** Returns what stands in the line of an item, without the items under it. */
function line(item: ListItem | undefined): PhrasingContent[] {
  return item?.children[0]?.type === 'paragraph' ? item.children[0].children : [];
}

function under(item: ListItem | undefined): ListItem[] {
  return item?.children[1]?.type === 'list' ? item.children[1].children : [];
}

function idOf(address: string | undefined): string {
  return new URL(address ?? '').pathname.split('/').at(-2) ?? '';
}

function placeOf(address: string | undefined) {
  const { hash } = new URL(address ?? '');
  const paragraph = hash === '' ? undefined : /^#p\d+$/.test(hash) ? Number(hash.slice(2)) : hash.slice(1);
  return { source: idOf(address), paragraph };
}

function wordFor(vocabulary: Record<string, { label: string }>, label: string): string | undefined {
  return Object.keys(vocabulary).find((word) => vocabulary[word]?.label === label);
}
