/** Thrown when a command will not do what it was asked; the message says why and what to do, and nobody needs the place in the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What is refused most often, by the words that Node and the tools of the build have for it, and what can be done about it. */
const REFUSALS: [words: RegExp, sentence: string][] = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/, 'The disk is full. Free some space, and run the command again.'],
  [/EROFS/, 'The disk is read-only. Set OUT_DIR to a folder on another disk, and build again.'],
  [/EACCES|EPERM/, 'The permissions of a file or folder forbid this. Change them or name another place, and run the command again.'],
  [/EBUSY/, 'The folder cannot be replaced: a disk is mounted there, or a program is using it. Set OUT_DIR to a folder inside it.'],
  [/ENOTDIR|EEXIST/, 'There is a file where a folder has to be. Move it away, or name another folder.'],
  [/EISDIR/, 'There is a folder where a file has to be. Move it away, or name another file.'],
  [/EMFILE|ENFILE/, 'Too many files are open at once. Raise the limit ("ulimit -n"), and run the command again.'],
];

/** A package that cannot be found, in the words of Node and of the tools of the build. */
const LOST = /(?:Cannot find (?:package|module)|failed to resolve import) ['"](?:[^'"]*node_modules\/)?((?:@[\w.-]+\/)?[a-z\d][\w.-]*)/i;

/** What says all there is to say in its message. */
const PLAIN = new Set(['ContentError', 'Refusal']);

/** Returns why a command failed: a sentence where that says it all, and else the error with the place in the code. */
export function explainFailure(error: unknown): unknown {
  const { name, code = '', message, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (PLAIN.has(name) || code.startsWith('ERR_PARSE_ARGS_')) return message;
  const [, lost] = LOST.exec(message) ?? [];
  if (lost) return `The package "${lost}" is missing or incomplete. Run "npm ci --ignore-scripts", then the command again.\n${message}`;
  const [, refusal] = REFUSALS.find(([words]) => words.test(`${code} ${message}`)) ?? [];
  if (refusal) return `${refusal}\n${message}`;
  return syscall ? `The system refused something that the command needs. ${message}` : error;
}

/**
 * Runs a command and sets the exit status; says in plain words why it failed, if it does. What the command needs is to be imported by the
 * function and not before, so that a package that is lost is told as well.
 */
export async function runPlainly(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
