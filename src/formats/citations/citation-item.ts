import { formatDate } from '../../model/library/dates.ts';
import { kindLabel } from '../../model/library/kind-label.ts';
import type { PointWording } from '../../model/library/point-wordings.ts';
import { briefingVersion, pointVersion } from '../../model/library/points.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import { STATUSES } from '../../model/schema/vocabulary.ts';
import { POINT_WORDS } from '../../words/point-words.ts';

/**
 * A record that can be cited, in the data format of the Citation Style Language (CSL-JSON, schema 1.0.2). It is a web page,
 * not a report: one dated version is cited, and the styles print only the year of a report.
 */
export interface CitationItem {
  /** The same for every version of the record, and unique to it. */
  id: string;
  type: 'webpage';
  title: string;
  /** The title of a point's briefing. */
  'container-title'?: string;
  /** Whoever the byline names, else the publisher; a name is not taken apart, since scripts and peoples order its parts differently. */
  author: { literal: string }[];
  publisher: string;
  /** The day of the version: year, month, day. */
  issued: { 'date-parts': [[number, number, number]] };
  /** The permanent address. */
  URL: string;
  language: string;
  note?: string;
}

/** The publication that a record is part of, which is the author of what has no byline. */
export interface Publisher {
  name: string;
  /** Who publishes it, if that is not the publication itself. */
  publisher?: { name: string };
  language: string;
}

/** Describes a point as something to cite; `address` is its permanent address, absolute. */
export function pointItem(point: Point, publisher: Publisher, address: string): CitationItem {
  const { briefing, data, label, status } = point;
  const change = data.changes.at(-1);
  return {
    // A briefing's id has no full stop, so the id of a point never equals that of a briefing.
    id: `readout-${briefing.id}.${point.id}`,
    title: oneLine(`${label}: ${data.title}`),
    'container-title': oneLine(briefing.data.title),
    ...webpage(briefing, pointVersion(point), publisher, address),
    note: [
      POINT_WORDS.citation.kind(kindLabel(point).toLowerCase()),
      ...(change ? [POINT_WORDS.citation.changed(STATUSES[status].label, formatDate(change.date))] : []),
    ].join(' '),
  };
}

/** Describes a former wording of a point as something to cite: with the title, day and address that it had. */
export function wordingItem(point: Point, { title, from, fragment }: PointWording, publisher: Publisher, address: string): CitationItem {
  const { note, ...item } = pointItem(point, publisher, address);
  return { ...item, title: oneLine(`${point.label}: ${title}`), ...webpage(point.briefing, from, publisher, `${address}#${fragment}`) };
}

/** Describes a briefing as something to cite; `address` is its permanent address, absolute. */
export function briefingItem(briefing: Briefing, publisher: Publisher, address: string): CitationItem {
  return {
    id: `readout-${briefing.id}`,
    title: oneLine(briefing.data.title),
    ...webpage(briefing, briefingVersion(briefing), publisher, address),
  };
}

/** Returns the day of the version that an item cites, such as "2026-11-24". */
export function issuedDay({ issued }: CitationItem): string {
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Returns the authors of an item, as they are written. */
export function authorsOf({ author }: CitationItem): string[] {
  return author.map(({ literal }) => literal);
}

function webpage(
  { data: { authors } }: Briefing,
  version: string,
  { name, publisher = { name }, language }: Publisher,
  address: string,
): Omit<CitationItem, 'id' | 'title'> {
  const [year = 0, month = 0, day = 0] = version.split('-').map(Number);
  return {
    type: 'webpage',
    author: (authors.length > 0 ? authors : [name]).map((literal) => ({ literal: oneLine(literal) })),
    publisher: publisher.name,
    issued: { 'date-parts': [[year, month, day]] },
    URL: address,
    language,
  };
}

/** Joins the lines of a title: a line end closes a field in some formats. */
function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ');
}

/** Particles of names, which precede a capital; those that are also English words are left out. */
const PARTICLES =
  'al|el|bin|ibn|ben|bint|abu|ould|uld|von|vom|van|der|den|ter|zu|zum|zur|af|av|de|da|dos|das|di|del|della|dello|degli|dei|la|le|les|lo|du|des|dela|y|e|te|ap|ó|ní';
const SMALL_BEFORE_CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${PARTICLES})[ \\u00a0])*(?:(?:${PARTICLES})[ \\u00a0](?=\\p{Lu})|\\p{Ll}{1,5}[-\\u2010\\u2011'’ʿ](?=\\p{Lu}))[\\p{L}\\p{M}'’]+`,
  'gu',
);

/** Protects lower-case particles in a title, as in "al-Harun" and "von der Marck", from styles that capitalise titles. */
export function keepSmallNames(title: string): string {
  return title.replace(SMALL_BEFORE_CAPITAL, '<span class="nocase">$&</span>');
}
