import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { LINK_SCHEMES } from '../../model/addresses/paths.ts';
import { formatProblems, isError, nameFirst } from '../../reader/problem.ts';
import { type Content, readContent } from '../../reader/read-content.ts';
import { findStrayFiles } from '../../reader/read-folder.ts';
import { readLedger } from '../../reader/read-ledger.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { FIXED_BY_LEDGER, issueLedger, today } from '../ledger/issue-ledger.ts';
import { answersFromFlags, askForRest } from './answers.ts';
import { partiesBefore } from './copy-seats.ts';
import { type Draft, draft, refuseId } from './drafts.ts';
import { explainUsage, usage } from './explain-usage.ts';
import { type Answers, isRequired, type Question } from './question.ts';
import { type Noun, QUESTIONS } from './questions.ts';
import { suggestId } from './suggest-id.ts';
import { writeSchemas } from './write-schemas.ts';

/** Writes a new entry, or a new point of a briefing, and issues its identifier; returns the exit status. */
export async function makeNew(args: string[], settings: Settings): Promise<0 | 1 | 2> {
  const [noun = '', ...flags] = args;
  const isNoun = Object.hasOwn(QUESTIONS, noun);
  if (args.includes('--help')) {
    console.log(explainUsage(isNoun ? (noun as Noun) : undefined));
    return 0;
  }
  try {
    if (!isNoun) throw new Error(`Say what to write: npm run new -- ${Object.keys(QUESTIONS).join('|')}.`);
    requireLibrary(settings.contentDir);
    const answers = await answer(noun as Noun, flags, readAll(settings));
    return holdContent(settings, () => {
      const made = makeDraft(noun as Noun, answers, settings);
      write(made, settings);
      return waits(noun as Noun, settings) ? leave(made, settings) : finish(made, settings);
    });
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function readAll({ contentDir, basePath, siteUrl }: Settings): Content {
  return readContent(contentDir, basePath, siteUrl);
}

/** A new library may begin in any folder, but not among unrelated files. */
function requireLibrary(folder: string): void {
  const strange = existsSync(folder) ? findStrayFiles(folder) : [];
  if (strange.length === 0) return;
  throw new Error(
    `${formatProblems(nameFirst(strange, ({ rule }) => rule))}\n${folder} has something in it that is not content. Nothing was written.`,
  );
}

/** Drafts the new entry or point from the content as it is now: answering may have taken hours. */
function makeDraft(noun: Noun, answers: Answers, settings: Settings): Draft {
  const content = readAll(settings);
  requireLedger(settings.contentDir);
  const refusal = noun === 'point' ? undefined : refuseId(String(answers.id), LINK_SCHEMES[noun], content);
  if (refusal) throw new Error(`${refusal} Nothing was written.`);
  return draft(noun, QUESTIONS[noun], answers, { content, folder: settings.contentDir, today: today() });
}

/** Throws if the ledger cannot be read, since only the ledger shows which identifiers are free. */
function requireLedger(folder: string): void {
  const { ledger, problems } = readLedger(folder);
  if (ledger || problems.some(({ rule }) => FIXED_BY_LEDGER.has(rule))) return;
  throw new Error(`${formatProblems(problems)}\nThe ledger cannot be read. Nothing was written.`);
}

/** Reads the answers from the flags, and asks for the rest if a required one is missing. */
async function answer(noun: Noun, flags: string[], content: Content): Promise<Answers> {
  const questions: Question[] = QUESTIONS[noun];
  const ids = idsOf(content);
  const suggest = (question: Question, answers: Answers) => (question.flag === 'id' ? suggestId(noun, answers) : undefined);
  const { answers: given, mistakes } = answersFromFlags(questions, flags, ids);
  if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\n${usage(noun)}`);
  const complete = questions.every((question) => question.flag in given || !isRequired(question) || suggest(question, given));
  const propose = (question: Question, answers: Answers) =>
    question.flag === 'parties' ? partiesBefore(answers, content) : suggest(question, answers);
  const answers = complete ? given : await askForRest(questions, given, { ids, suggest, propose });
  if (noun !== 'point') answers.id ??= suggestId(noun, answers);
  return answers;
}

function idsOf({ briefings, processes, actors, topics, sources }: Content) {
  return {
    briefings: new Set(briefings.keys()),
    processes: new Set(processes.keys()),
    actors: new Set(actors.keys()),
    topics: new Set(topics.keys()),
    sources: new Set(sources.keys()),
  };
}

/** Writes the file, unless it would not pass the check. */
function write({ path, text, was, what }: Draft, { contentDir, basePath, siteUrl }: Settings): void {
  const { problems } = readContent(contentDir, basePath, siteUrl, { path, text });
  const errors = problems.filter((problem) => problem.file === path && isError(problem) && !FIXED_BY_LEDGER.has(problem.rule));
  if (errors.length > 0) throw new Error(`${formatProblems(errors)}\nThe ${what} would not pass the check. Nothing was written.`);
  makeFolder(dirname(path));
  writeWhole(path, text, was === undefined ? { fresh: true } : { was });
}

/** Tells whether a new entry may be for a draft, and has to wait as that does. */
function waits(noun: Noun, settings: Settings): boolean {
  return noun !== 'briefing' && noun !== 'point' && [...readAll(settings).briefings.values()].some(({ data }) => data.draft);
}

/** Leaves the identifier to be issued once something published refers to the entry. */
function leave({ path, what }: Draft, settings: Settings): 0 {
  console.log(`${path}: the ${what}`);
  console.log(
    'Its id was not issued: the entry may be meant for a draft, and would be published before that draft. If it is not meant for one, run "npm run ledger".',
  );
  writeSchemas(settings);
  return 0;
}

/** Issues the identifier of what was written; if that fails, the next command that issues identifiers does it. */
function finish({ path, what, note }: Draft, settings: Settings): 0 | 1 {
  console.log(`${path}: the ${what}`);
  if (note) console.log(note);
  try {
    const { issued, errors } = issueLedger(settings, today());
    for (const identifier of issued) console.log(`issued ${identifier}`);
    writeSchemas(settings);
    if (errors.length === 0) return 0;
    console.log(`${formatProblems(errors)}\nFix this, then run "npm run ledger" to issue the new identifier.`);
  } catch (error) {
    console.error(
      `${(error as Error).message}\nFix this, then run "npm run ledger", which issues what has not been issued, and "npm run schemas".`,
    );
  }
  return 1;
}
