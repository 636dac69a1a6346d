import { choicesOf, descriptionOf, isRequired, isSwitch, type Question, takesMany } from './question.ts';
import { type Noun, QUESTIONS } from './questions.ts';

/** Returns the command that writes one kind of thing, with its flags. */
export function usage(noun: Noun): string {
  const flags = QUESTIONS[noun].map((question) => {
    const flag = `--${question.flag}${isSwitch(question) ? '' : ' …'}${takesMany(question) ? ' (repeat for each)' : ''}`;
    return isAsked(question) ? flag : `[${flag}]`;
  });
  return `npm run new -- ${noun} ${flags.join(' ')}`;
}

/** Returns what "--help" prints: what can be written or, of one kind of thing, every flag with what it is and which answers it takes. */
export function explainUsage(noun: Noun | undefined): string {
  if (noun === undefined) {
    const nouns = Object.keys(QUESTIONS);
    return `npm run new -- ${nouns.join('|')}\n\nAsks for what the flags leave out. The flags of each: npm run new -- ${nouns[0]} --help`;
  }
  const lines = QUESTIONS[noun].map((question) => {
    const choices = choicesOf(question);
    const hints = [
      isAsked(question) ? 'Required.' : '',
      takesMany(question) ? 'Repeat the flag for each.' : '',
      choices.length > 0 ? `One of: ${choices.join(', ')}.` : '',
    ];
    return `  --${question.flag}\n      ${[descriptionOf(question.schema), ...hints].filter(Boolean).join(' ')}`;
  });
  return `npm run new -- ${noun}\n\n${lines.join('\n')}\n\nAsks for what is required and not given.`;
}

/** Tells whether an author has to answer; the id is suggested where no letter would be lost. */
function isAsked(question: Question): boolean {
  return isRequired(question) && question.flag !== 'id';
}
