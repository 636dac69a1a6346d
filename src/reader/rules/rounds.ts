import { parsePointReference } from '../../model/addresses/entry-links.ts';
import { listedDay } from '../../model/library/dates.ts';
import { listPoints } from '../../model/library/points.ts';
import type { RuleName } from '../../model/rules.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { findCircles, type Step, type Way } from './circles.ts';
import { type FieldFinding, placeFindings } from './finding.ts';
import { laterDay } from './later-day.ts';
import { checkRelations } from './relations.ts';

type Round = ReadEntry<'briefings'>;

/** What the rounds of processes may name: the briefings that can be read, and the ids of all processes. */
export interface KnownRounds {
  briefings: ReadonlyMap<string, Round>;
  processes: ReadonlySet<string>;
}

/** From a round to those before it: the one that it follows, and those whose points its own take up. */
const BEFORE: Way = {
  steps: stepsBefore,
  self: 'follows itself. Name the round before it, or leave "follows" out',
  circle: 'rounds before',
};

/** Checks the order of the rounds of each process, and how their points relate to those of earlier rounds. */
export function checkRounds(known: KnownRounds): Problem[] {
  const rounds = [...known.briefings.values()];
  const findings = new Map(rounds.map((round) => [round, [...judgeFollows(round, known), ...checkRelations(round, known)]]));
  // A round that names a wrong one would also make a circle: it is reported once.
  const sound = rounds.filter((round) => findings.get(round)?.every(({ rule }) => !ASTRAY.has(rule)));
  return [...[...findings].flatMap(([round, found]) => placeFindings(round, found)), ...findCircles(sound, [BEFORE]), ...findShared(sound)];
}

const ASTRAY: ReadonlySet<RuleName> = new Set(['not-earlier', 'wrong-process', 'missing-field']);

function stepsBefore(entry: ReadEntry): Step[] {
  const { data, id } = entry as Round;
  const taken = listPoints(data).flatMap((point) =>
    point.data.relations.map(
      ({ to }, index): Step => ({ id: parsePointReference(to).briefing ?? '', path: [...point.path, 'relations', index, 'to'] }),
    ),
  );
  const steps = [
    ...(data.follows === undefined ? [] : [{ id: data.follows, path: ['follows'] }]),
    ...taken.filter((step) => step.id !== id),
  ];
  return [...new Map(steps.toReversed().map((step) => [step.id, step])).values()].toReversed();
}

/** Checks that a round follows an earlier one of its own process; whether that exists is checked as a reference. */
function judgeFollows({ id, data }: Round, { briefings, processes }: KnownRounds): FieldFinding[] {
  const before = briefings.get(data.follows ?? '');
  if (data.follows === undefined || before?.id === id || (before?.data.draft && !data.draft)) return [];
  const path = ['follows'];
  if (data.process === undefined) {
    const message = `"follows" needs "process": a round follows another of the same process. Add "process${before?.data.process ? `: ${before.data.process}` : ''}", or leave "follows" out.`;
    return [{ path, rule: 'missing-field', message }];
  }
  if (!before || !processes.has(data.process)) return [];
  const { process } = before.data;
  if (process !== data.process && (process === undefined || processes.has(process))) {
    const is = process === undefined ? 'belongs to no process' : `belongs to the process "${process}"`;
    const message = `"${before.id}" ${is}, and this round to "${data.process}". Name a round of "${data.process}", or correct "process" in one of the two.`;
    return [{ path, rule: 'wrong-process', message }];
  }
  const later = laterDay(before.data, data);
  if (later === undefined) return [];
  const message = `This round (${listedDay(data)}) cannot follow "${before.id}", which is later (${later}). Name a round from before, or correct the days.`;
  return [{ path, rule: 'not-earlier', message }];
}

/** Warns of rounds that are said to follow the same one; whatever is the one before in time by default claims nothing. */
function findShared(rounds: Round[]): Problem[] {
  const followers = Map.groupBy(rounds, ({ data }) => data.follows);
  return [...followers].flatMap(([before, group]) =>
    before === undefined || group.length < 2 ? [] : group.flatMap((round) => placeFindings(round, [share(before, round, group)])),
  );
}

function share(before: string, round: Round, followers: Round[]): FieldFinding {
  const others = followers.filter((each) => each !== round).map(({ id }) => `"${id}"`);
  const message = `${others.join(', ')} ${others.length === 1 ? 'follows' : 'follow'} "${before}" too. If one of them follows another round, name that in its "follows".`;
  return { path: ['follows'], rule: 'shared-predecessor', message };
}

/** Warns of processes that no briefing belongs to. */
export function findUnusedProcesses(processes: Iterable<ReadEntry<'processes'>>, briefings: Iterable<Round>): Problem[] {
  const used = new Set(Array.from(briefings, ({ data }) => data.process));
  return Array.from(processes).flatMap(({ id, file }): Problem[] => {
    if (used.has(id)) return [];
    const message = `No briefing belongs to the process "${id}". Write "process: ${id}" in the briefings on its rounds.`;
    return [{ file: file.path, line: 1, column: 1, rule: 'unused-process', message }];
  });
}
