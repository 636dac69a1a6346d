import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Collection } from '../../model/addresses/paths.ts';
import { findMisread } from './find-misread.ts';
import {
  type Answers,
  choicesOf,
  descriptionOf,
  isRequired,
  isSwitch,
  judgeAnswer,
  type Question,
  readAnswer,
  referenceOf,
  takesMany,
} from './question.ts';

type Ids = Record<Collection, ReadonlySet<string>>;

/** What may answer a question if its author types nothing: a value that needs no confirmation, or one that is only proposed. */
interface Suggestions {
  suggest: (question: Question, answers: Answers) => string | undefined;
  propose: (question: Question, answers: Answers) => string | string[] | undefined;
}

/** The most ids to list with a question. */
const MAX_IDS_SHOWN = 40;

/** Reads the answers given as flags; also returns what is wrong with any of them. */
export function answersFromFlags(questions: Question[], args: string[], ids: Ids): { answers: Answers; mistakes: string[] } {
  const options = Object.fromEntries(
    questions.map((question) => [
      question.flag,
      { type: isSwitch(question) ? ('boolean' as const) : ('string' as const), multiple: takesMany(question) },
    ]),
  );
  const misread = findMisread(args, options);
  if (misread.length > 0) return { answers: {}, mistakes: misread };
  const { values } = parseArgs({ args, options });
  const answers: Answers = {};
  const mistakes: string[] = [];
  for (const question of questions) {
    const typed = values[question.flag];
    if (typed === undefined) continue;
    const answer = readAnswer(question, typed);
    answers[question.flag] = answer;
    mistakes.push(...judgeAnswer(question, answer, ids).map((message) => `--${question.flag}: ${message}`));
  }
  return { answers, mistakes };
}

/** Asks each unanswered question until the answer is valid; an empty line skips an optional one. */
export async function askForRest(
  questions: Question[],
  given: Answers,
  { ids, suggest, propose }: { ids: Ids } & Suggestions,
): Promise<Answers> {
  const answers = { ...given };
  const missing = questions.filter((question) => !(question.flag in given) && isRequired(question) && !suggest(question, given));
  const needed = missing.map(({ flag }) => `--${flag}`).join(', ');
  const prompt = createInterface({ input: process.stdin });
  const lines = prompt[Symbol.asyncIterator]();
  console.log('Nothing is written before the last answer; Ctrl+C quits.');
  try {
    for (const question of questions) {
      if (question.flag in answers) continue;
      const suggestion = propose(question, answers);
      console.log(explain(question, ids, suggestion));
      const answer = await askUntilIntact(question, lines, { ids, suggestion, needed });
      if (answer !== undefined) answers[question.flag] = answer;
    }
  } finally {
    prompt.close();
  }
  return answers;
}

async function askUntilIntact(
  question: Question,
  lines: AsyncIterator<string>,
  { ids, suggestion, needed }: { ids: Ids; suggestion: string | string[] | undefined; needed: string },
): Promise<unknown> {
  for (;;) {
    const typed = (await readLines(lines, takesMany(question), needed)) ?? suggestion;
    if (typed === undefined && !isRequired(question)) return undefined;
    const answer = typed === undefined ? undefined : readAnswer(question, typed);
    const mistakes = judgeAnswer(question, answer, ids);
    if (mistakes.length === 0) return answer;
    console.log(`${mistakes.join('\n')}\n`);
  }
}

/** Reads one line, or lines up to an empty one; nothing if the first is empty. */
async function readLines(lines: AsyncIterator<string>, many: boolean, needed: string): Promise<string | string[] | undefined> {
  const typed: string[] = [];
  do {
    const { value, done } = await lines.next();
    if (done)
      throw new Error(
        `The input ended before the last question. Nothing was written. Answer each question, or pass what is needed as flags: ${needed}.`,
      );
    if (value.trim() === '') break;
    typed.push(value.trim());
  } while (many);
  if (typed.length === 0) return undefined;
  return many ? typed : typed[0];
}

function explain(question: Question, ids: Ids, suggestion: string | string[] | undefined): string {
  const collection = referenceOf(question);
  const known = collection ? [...ids[collection]] : choicesOf(question);
  const hints = [
    isRequired(question) || suggestion ? '' : 'Press Enter to skip.',
    isSwitch(question) ? 'Yes or no.' : '',
    takesMany(question) ? 'One per line; finish with an empty line.' : '',
    known.length > 0 && known.length <= MAX_IDS_SHOWN ? `One of: ${known.join(', ')}.` : '',
    suggestion ? `Press Enter for "${[suggestion].flat().join(', ')}".` : '',
  ];
  return [`\n${question.flag}:`, descriptionOf(question.schema), ...hints].filter(Boolean).join(' ');
}
