import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection, LINK_SCHEMES } from '../../model/addresses/paths.ts';
import { listPoints, nextPointId } from '../../model/library/points.ts';
import { briefingSchema } from '../../model/schema/briefing.ts';
import { schemas } from '../../model/schema/collections.ts';
import { POINT_KINDS, type PointKind } from '../../model/schema/vocabulary.ts';
import type { Content } from '../../reader/read-content.ts';
import { endingOf } from '../../reader/read-folder.ts';
import { copyMark } from '../../reader/rules/copies.ts';
import { addItem, schemaLine, writeFields } from './add-item.ts';
import { copySeats, roundBefore } from './copy-seats.ts';
import type { Answers, Question } from './question.ts';
import type { Noun } from './questions.ts';
import { readAlternative, readDelegation } from './read-answers.ts';

/** A file to be written, and what it is about. */
export interface Draft {
  path: string;
  text: string;
  /** The present content of the file, if it exists and is only added to. */
  was?: string;
  what: string;
  /** What its author has to do next, if anything is left open in the file. */
  note?: string;
}

/** Drafts the file of a new entry, or adds a point to that of its briefing. */
export function draft(
  noun: Noun,
  questions: Question[],
  answers: Answers,
  { content, folder, today }: { content: Content; folder: string; today: string },
): Draft {
  if (noun === 'point') return draftPoint(questions, answers, { content, folder });
  const collection = LINK_SCHEMES[noun];
  const id = String(answers.id);
  const path = join(folder, collection, id + endingOf(collection));
  const data = gather(
    questions.filter(({ flag }) => flag !== 'id'),
    answers,
  );
  const what = `${noun} "${id}"`;
  if (noun !== 'briefing') return { path, what, text: `${schemaLine(path, collection)}${writeFields(schemas[collection], data)}` };
  const before = roundBefore(answers, content);
  const text = writeBriefing(id, data, { today, before });
  const note =
    before &&
    text.includes(copyMark(before.id)) &&
    `Who sat where in "${before.id}" is in the file as comments. Keep what a source of this round says, with its cites, and delete the rest.`;
  return { path, what, text, ...(note && { note }) };
}

/** Returns why a new entry cannot have an id; nothing if the id is free. */
export function refuseId(id: string, collection: Collection, content: Content): string | undefined {
  const issued = content.ledger.entries.find((entry) => entry.collection === collection && entry.id === id);
  const former = COLLECTIONS.flatMap((each) => [...content[each].values()]);
  const holder = former.find((entry) => entry.collection === collection && entry.data.formerIds.includes(id));
  if (content[collection].has(id)) return `"${id}" already exists. If this is something else, give it another --id.`;
  if (holder) return `"${id}" already leads to "${holder.id}". Choose another --id.`;
  return issued && `"${id}" was issued on ${issued.issued}, and identifiers are never reused. Choose another --id.`;
}

function writeBriefing(
  id: string,
  { parties, others = [], analysis, event, outcome, sources, ...rest }: Record<string, unknown>,
  { today, before }: { today: string; before: ReturnType<typeof roundBefore> },
): string {
  const cites = [{ source: (sources as string[])[0] }];
  const data = {
    ...rest,
    sources,
    event: { ...(event as object), cites },
    ...(outcome ? { outcome: { ...outcome, cites: structuredClone(cites) } } : {}),
    compiled: today,
    delegations: [...(parties as string[]).map((actor) => ({ actor })), ...(others as string[]).map(readDelegation)],
  };
  const points = `# Points are added with: npm run new -- point --briefing ${id}\n`;
  return `---\n${points}${writeFields(briefingSchema, data, (document) => before && copySeats(document, before))}---\n\n${analysis}\n`;
}

/** Returns an alternative with the cites of its point; who stands for it is "not-stated" if nobody is named. */
function alternativeOf(typed: string, cites: object[]): object {
  const { text, backers } = readAlternative(typed);
  return { text, backers: backers.length > 0 ? backers : 'not-stated', cites: structuredClone(cites) };
}

function draftPoint(questions: Question[], answers: Answers, { content, folder }: { content: Content; folder: string }): Draft {
  const briefing = String(answers.briefing);
  const kind = answers.kind as PointKind;
  const path = join(folder, 'briefings', `${briefing}.md`);
  const data = content.briefings.get(briefing)?.data;
  const id = nextPointId(kind, briefing, data ? listPoints(data) : [], content.ledger.points);
  const { briefing: _, kind: __, cites: cite, alternatives, ...fields } = gather(questions, answers);
  const cites = Object.values(cite as object);
  const item = {
    id,
    ...fields,
    cites,
    ...(alternatives ? { alternatives: (alternatives as string[]).map((each) => alternativeOf(each, cites)) } : {}),
  };
  const was = readFileSync(path, 'utf8');
  const text = addItem(was, POINT_KINDS[kind].key, item, Object.keys(briefingSchema.shape));
  return { path, text, was, what: `point "${id}" of "${briefing}"` };
}

/** Turns the answers into fields; unanswered questions are left out. */
function gather(questions: Question[], answers: Answers): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { flag, path } of questions) {
    if (answers[flag] === undefined) continue;
    let within = data;
    for (const key of path.slice(0, -1)) {
      within[key] ??= {};
      within = within[key] as Record<string, unknown>;
    }
    within[path.at(-1) ?? flag] = answers[flag];
  }
  return data;
}
