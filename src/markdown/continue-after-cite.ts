/** What joins cites to one another or to a bracket, and means nothing without them. */
const JOINT = String.raw`(?:[\s,;،؛、，；·/&–—-]|(?<!\p{L})(?:and|see|also|cf\.?)(?!\p{L}))*`;
const ONLY_JOINT = new RegExp(`^${JOINT}$`, 'u');
const JOINT_AT_START = new RegExp(`^${JOINT}`, 'u');
const JOINT_AT_END = new RegExp(`${JOINT}$`, 'u');
const OPENED = new RegExp(String.raw`(\s*)(\p{Ps})${JOINT}$`, 'u');
const CLOSED = new RegExp(String.raw`^${JOINT}(\p{Pe})`, 'u');

/** Tells whether words between two cites only join them. */
export function onlyJoins(words: string): boolean {
  return ONLY_JOINT.test(words);
}

/** Returns a text that ends where a cite was left out with the words that follow, and without the brackets, commas and spaces that were for the cite alone. */
export function continueAfterCite(text: string, next: string): string {
  const [opening, space, bracket = ''] = OPENED.exec(text) ?? [];
  const [closing, end = ''] = CLOSED.exec(next) ?? [];
  const before = text.slice(0, text.length - (opening?.length ?? 0));
  const rest = next.slice(closing?.length ?? 0);
  if (opening !== undefined && closing !== undefined) return before + (space && /^[\p{L}\p{N}]/u.test(rest) ? ' ' : '') + rest;
  if (closing !== undefined) return text.replace(JOINT_AT_END, '') + end + rest;
  if (opening !== undefined) return before + space + bracket + next.replace(JOINT_AT_START, '');
  return text + next;
}
