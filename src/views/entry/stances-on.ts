import type { Hub, HubPage } from '../../model/library/hub-pages.ts';
import { newestFirst } from '../../model/library/library.ts';
import { newestRoundFirst } from '../../model/library/order-rounds.ts';
import type { ActorRecord, Briefing, TopicRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { actorLink, type LinkView, type NameView, recordLink, topicLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { StanceSubject } from './stance-row.ts';
import { coursesOn, type FindingView, findingView, MAX_COLUMNS, type StanceTable, stanceSubjects, stanceTable } from './stance-table.ts';

/** The most rows of a page that leaves the rest to the pages of the years. */
const MAX_ROWS = 24;

/** Where an actor stands, or the parties on a topic: a table for each process, and one for talks of none. */
export interface StancesView {
  title: string;
  /** The text if there is nothing. */
  none?: string;
  finding: FindingView;
  tables: TitledTable[];
}

/** A table with its fragment and, where a page has several, its title. */
export interface TitledTable extends StanceTable {
  id: string;
  title: NameView | LinkView;
}

/** Returns where an actor stands on each topic: on its main page through all rounds, on that of a year through the rounds of the year. */
export function actorStances(hub: HubPage<ActorRecord>, isParty: boolean, context: ViewContext): StancesView {
  const whole = context.library.actors.get(hub.record.id) ?? hub.record;
  const { positions, delegations } = hub.year ? hub.record : whole;
  const courses = coursesOn(positions, whole.positions);
  const rounds = new Set([...delegations, ...positions].map(({ briefing }) => briefing));
  const tookPart = Array.from(rounds).filter(({ parties }) => parties.includes(whole.id));
  const subjects = stanceSubjects(courses, ({ topic }) => topicLink(topic, context));
  const who = nameInSentence(whole.data);
  return {
    title: ENTRY_WORDS.actor.positions(who),
    ...(isParty && { none: ENTRY_WORDS.actor.noPositions }),
    finding: findingView(subjects, (counts) => HUB_WORDS.stances.ofActor(who, counts)),
    tables: tablesOf(subjects, tookPart, hub, context),
  };
}

/** Returns where the parties stand on a topic; "not stated" where no round says. */
export function topicStances(hub: HubPage<TopicRecord>, context: ViewContext): StancesView {
  const whole = context.library.topics.get(hub.record.id) ?? hub.record;
  const { positions, briefings } = hub.year ? hub.record : whole;
  const said = stanceSubjects(coursesOn(positions, whole.positions), ({ party }) => actorLink(party, context));
  const keyOf = ({ process, party }: Pick<StanceSubject, 'process' | 'party'>) => `${process?.id} ${party}`;
  const isSaid = new Set(said.map(keyOf));
  const parties = briefings.flatMap(({ process, parties }) =>
    parties.map((party) => ({ process, party, of: actorLink(party, context), courses: [] })),
  );
  const silent = new Map(parties.filter((each) => !isSaid.has(keyOf(each))).map((each) => [keyOf(each), each]));
  const subjects = [...said, ...silent.values()];
  return {
    title: ENTRY_WORDS.topicPage.stances,
    finding: findingView(subjects, HUB_WORDS.stances.ofTopic),
    tables: tablesOf(subjects, briefings, hub, context),
  };
}

function tablesOf(subjects: StanceSubject[], rounds: Briefing[], { year, years }: HubPage<Hub>, context: ViewContext): TitledTable[] {
  const byProcess = Map.groupBy(rounds.toSorted(newestFirst), ({ process }) => process);
  const processesFirst = [...byProcess].toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  const isFull = years.length > 0 && !year;
  let left = MAX_ROWS;
  return processesFirst.flatMap(([process, its]) => {
    const told = subjects.filter((each) => each.process === process);
    const inOrder = its.toSorted(newestRoundFirst);
    const parts = year ? partsOf(inOrder) : [inOrder];
    const made = parts.map((part) =>
      titledTable(
        {
          process,
          rounds: part,
          roundsAt: '#rounds',
          bodies: [{ subjects: told }],
          isOver: year !== undefined,
          ...(isFull && { room: { rows: left, rest: HUB_WORDS.stances.inYears } }),
        },
        context,
      ),
    );
    left -= Math.min(left, told.length);
    return made.filter(({ bodies }) => bodies.length > 0);
  });
}

/** Returns the rounds of a year in parts with as many as a table has columns for. */
function partsOf(rounds: Briefing[]): Briefing[][] {
  return Array.from({ length: Math.ceil(rounds.length / MAX_COLUMNS) }, (_, part) =>
    rounds.slice(part * MAX_COLUMNS, (part + 1) * MAX_COLUMNS),
  );
}

function titledTable(told: Parameters<typeof stanceTable>[0], context: ViewContext): TitledTable {
  const { process, rounds } = told;
  const title = process ? recordLink(process, context) : { name: HUB_WORDS.otherTalks };
  const part = told.isOver ? `-${rounds[0]?.id}` : '';
  return { id: `stances-${process?.id ?? 'other-talks'}${part}`, title, ...stanceTable(told, context) };
}
