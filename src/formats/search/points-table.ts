import { concernedActors, topicsOf } from '../../model/library/backlinks.ts';
import { listedDay } from '../../model/library/dates.ts';
import { roundName } from '../../model/library/event-line.ts';
import type { Briefing, Library } from '../../model/library/records.ts';
import { alternativesOf, holdersOf, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import { AGREEMENTS } from '../../model/schema/talks-vocabulary.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS } from '../../model/schema/vocabulary.ts';
import { formatEntries, type RoundEntries } from '../../model/search/entry-columns.ts';
import { formatPositions, type TablePosition } from '../../model/search/position-columns.ts';
import { RECORDED_THINGS, recordNumber } from '../../model/search/recorded-things.ts';
import { formatRounds, type TableRound } from '../../model/search/round-columns.ts';
import { addEntries, type TableRow, tableRows } from '../../model/search/table-rows.ts';
import { textView } from '../../views/parts/text-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { rowTitles } from './row-titles.ts';
import { searchVersion } from './search-shards.ts';

/** How many briefings a volume of the table has: the newest volume is fetched first. */
const VOLUME = 1000;

const KINDS = Object.fromEntries(Object.entries(POINT_KINDS).map(([kind, { letter }]) => [letter, kind]));
const WORDS = { claim: Object.keys(AGREEMENTS), certainty: Object.keys(CERTAINTIES), attribution: Object.keys(ATTRIBUTIONS) };

/** The files of each library, cached because every file is requested separately. */
const made = new WeakMap<Library, Promise<Map<string, string>>>();

/**
 * Returns the files of the table of points, each a text by its path: volumes of rounds and of their filters, newest
 * first, and the titles of the rows. Filters and counts come from it alone.
 */
export function pointsTable(context: ViewContext): Promise<Map<string, string>> {
  const files = made.get(context.library) ?? makeFiles(context);
  made.set(context.library, files);
  return files;
}

async function makeFiles(context: ViewContext): Promise<Map<string, string>> {
  const { library } = context;
  const { briefings, actors, topics } = library;
  const version = await searchVersion(library);
  const volumes = Math.max(1, Math.ceil(briefings.length / VOLUME));
  const files = new Map<string, string>();
  const rows: TableRow[] = [];
  for (let volume = 0; volume < volumes; volume++) {
    const within = briefings.slice(volume * VOLUME, (volume + 1) * VOLUME).reverse();
    const rounds = within.map((briefing) => roundOf(briefing, library));
    const named = { actors: within.map((briefing) => actorsOf(briefing, context)), topics: within.map(topicEntries) };
    files.set(`rounds-${volume}`, formatRounds({ version, volumes, kinds: KINDS, words: WORDS, rounds }));
    files.set(`actors-${volume}`, formatEntries([...actors.keys()], named.actors));
    files.set(`topics-${volume}`, formatEntries([...topics.keys()], named.topics));
    files.set(`stances-${volume}`, formatPositions(within.map(positionsOf)));
    files.set(`names-${volume}`, within.map(({ data }) => roundName(data).replace(/\s+/g, ' ')).join('\n'));
    const listed = tableRows({ kinds: KINDS, rounds });
    addEntries(listed, 'actors', rounds, named.actors);
    addEntries(listed, 'topics', rounds, named.topics);
    rows.push(...listed);
  }
  const titles = rowTitles(rows, new Map(briefings.map((briefing) => [briefing.id, briefing])));
  return new Map([...files, ...titles]);
}

function roundOf(briefing: Briefing, library: Library): TableRound {
  const { id, data, process, points } = briefing;
  const records = Object.entries(RECORDED_THINGS).map(([kind, thingsIn]) => {
    const things: object[] = thingsIn(briefing, library);
    return [kind, { from: things[0] ? recordNumber(kind as keyof typeof RECORDED_THINGS, things[0], library) : 0, count: things.length }];
  });
  return {
    id,
    process: process?.id ?? '',
    first: data.event.first ?? listedDay(data),
    last: listedDay(data),
    points: points.map(({ id, agreement, attribution, data }) => {
      return { id, claim: agreement?.agreement ?? '', certainty: data.certainty, attribution };
    }),
    records: Object.fromEntries(records),
  };
}

/** Returns the actors that a briefing names; for each point those that it concerns or mentions, and those who hold it. */
function actorsOf(briefing: Briefing, context: ViewContext): RoundEntries {
  const { id, data, body } = briefing;
  const points = briefing.points.map((point) => {
    const holders = [...holdersOf(point.data), ...raisersOf(point.data), ...alternativesOf(point.data).flatMap(backersOf)];
    const concerned = new Set([...concernedActors(point), ...linkedActors(textView(point.data.text, id, context).links)]);
    return [[...concerned], [...new Set(holders)]];
  });
  const seated = data.delegations.flatMap(({ actor, members }) => [actor, ...members.map((member) => member.actor)]);
  const named = [...data.actors.map(({ actor }) => actor), ...seated, ...body.paragraphs.flatMap(({ mentions }) => linkedActors(mentions))];
  return { all: [...new Set([...named, ...points.flat(2)])], points };
}

function linkedActors(links: { link: { to: string; id: string } }[]): string[] {
  return links.flatMap(({ link }) => (link.to === 'actors' ? [link.id] : []));
}

function topicEntries(briefing: Briefing): RoundEntries {
  return { all: [...topicsOf(briefing)], points: briefing.points.map(({ data }) => [[...new Set(data.topics)]]) };
}

/** Returns the positions of a briefing that are records; the others are counted, as they have an address too. */
function positionsOf(briefing: Briefing): TablePosition[] {
  const { positions } = briefing.data;
  return RECORDED_THINGS.position(briefing).map((position) => {
    const { party, topic, stance } = position;
    const before = positions.slice(0, positions.indexOf(position));
    return { party, topic, stance, nth: before.filter((each) => each.party === party && each.topic === topic).length };
  });
}
