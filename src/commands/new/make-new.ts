import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LINK_SCHEMES } from '../../model/paths.ts';
import { formatProblems, isError } from '../../reader/problem.ts';
import { type Content, readContent } from '../../reader/read-content.ts';
import { settings } from '../../settings.ts';
import { issueLedger, MENDED_BY_LEDGER, today } from '../issue-ledger.ts';
import { writeSchemas } from '../write-schemas.ts';
import { answersFromFlags, askForRest } from './answers.ts';
import { type Draft, draft, refuseId } from './drafts.ts';
import { type Answers, isRequired, isSwitch, type Question, takesMany } from './question.ts';
import { type Noun, QUESTIONS } from './questions.ts';
import { suggestId } from './suggest-id.ts';

/** Writes a new entry, or a new point of a briefing, and issues its identifier; gives the exit status. */
export async function makeNew(args: string[]): Promise<0 | 1 | 2> {
  const [noun = '', ...flags] = args;
  try {
    if (!Object.hasOwn(QUESTIONS, noun)) throw new Error(`Say what is to be written: npm run new -- ${Object.keys(QUESTIONS).join('|')}.`);
    const content = readContent(settings.contentDir, settings.basePath, settings.siteUrl);
    const made = draft(noun as Noun, QUESTIONS[noun as Noun], await answer(noun as Noun, flags, content), {
      content,
      folder: settings.contentDir,
      today: today(),
    });
    write(made);
    return finish(made);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

/** Takes the answers from the flags, and asks for the rest if one that is needed is missing. */
async function answer(noun: Noun, flags: string[], content: Content): Promise<Answers> {
  const questions: Question[] = QUESTIONS[noun];
  const ids = idsOf(content);
  const suggest = (question: Question, answers: Answers) => (question.flag === 'id' ? suggestId(noun, answers) : undefined);
  const { answers: given, mistakes } = answersFromFlags(questions, flags, ids);
  if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\n${usage(noun)}`);
  const complete = questions.every((question) => question.flag in given || !isRequired(question) || suggest(question, given));
  const answers = complete ? given : await askForRest(questions, given, { ids, suggest });
  if (noun === 'point') return answers;
  answers.id ??= suggestId(noun, answers);
  const refusal = refuseId(String(answers.id), LINK_SCHEMES[noun], content);
  if (refusal) throw new Error(`${refusal} Nothing was written.`);
  return answers;
}

function usage(noun: Noun): string {
  const flags = QUESTIONS[noun].map((question) => {
    const flag = `--${question.flag}${isSwitch(question) ? '' : ' …'}${takesMany(question) ? ' (again for each)' : ''}`;
    return isRequired(question) && question.flag !== 'id' ? flag : `[${flag}]`;
  });
  return `npm run new -- ${noun} ${flags.join(' ')}`;
}

function idsOf({ briefings, actors, topics, sources }: Content) {
  return {
    briefings: new Set(briefings.keys()),
    actors: new Set(actors.keys()),
    topics: new Set(topics.keys()),
    sources: new Set(sources.keys()),
  };
}

/** Writes the file; puts back what was there, and says why, if it would not pass the check. */
function write({ path, text, exists, what }: Draft): void {
  const before = exists ? readFileSync(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: exists ? 'w' : 'wx' });
  const { problems } = readContent(settings.contentDir, settings.basePath, settings.siteUrl);
  const errors = problems.filter((problem) => problem.file === path && isError(problem) && !MENDED_BY_LEDGER.has(problem.rule));
  if (errors.length === 0) return;
  if (before) writeFileSync(path, before);
  else rmSync(path);
  throw new Error(`${formatProblems(errors)}\nThe ${what} would not pass the check. Nothing was written.`);
}

function finish({ path, what }: Draft): 0 | 1 {
  writeSchemas();
  const { issued, errors } = issueLedger(today());
  console.log(`${path}: the ${what}`);
  for (const identifier of issued) console.log(`issued ${identifier}`);
  if (errors.length === 0) return 0;
  console.log(`${formatProblems(errors)}\nMend this, then run "npm run ledger" to issue the new identifier.`);
  return 1;
}
