/** Thrown when a command will not do what it was asked; the message says why and what to do, and nobody needs the place in the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What the system refuses most often, by the words that Node and the tools of the build have for it: the reason, and what to do. */
const REFUSALS: [words: RegExp, reason: string, remedy: string][] = [
  [/ENOSPC|No space left on device/, 'there is no space left on the disk', 'Free some, and run the command again.'],
  [/EDQUOT|Disk quota exceeded/, 'your quota of the disk is used up', 'Free some of it, and run the command again.'],
  [/EFBIG/, 'it is larger than the limit of a file', 'Raise the limit ("ulimit -f"), and run the command again.'],
  [/EROFS/, 'the disk cannot be written to', 'Set OUT_DIR, or the folder that you named, to one on another disk.'],
  [/EACCES|EPERM/, 'the rights of a file or folder forbid this', 'Change them or name another place, and run the command again.'],
  [/EBUSY/, 'the folder cannot be exchanged: a disk is mounted there, or a program uses it', 'Set OUT_DIR to a folder within it.'],
  [/EXDEV/, 'two folders that have to be on one disk are on two', 'Put both on one, or name another folder.'],
  [/ENOTDIR|EEXIST/, 'a file stands where a folder has to be', 'Move it away, or name another folder.'],
  [/ELOOP/, 'the links there lead in a circle', 'Remove one of them, or name another path.'],
  [/ENAMETOOLONG|ENOENT:.*, mkdir /, 'there can be no folder in this place', 'Name another.'],
  [/EISDIR/, 'a folder stands where a file has to be', 'Move it away, or name another file.'],
  [/EMFILE|ENFILE/, 'too many files are open at once', 'Raise the limit ("ulimit -n"), and run the command again.'],
];

/** Returns why the system refused something, and what to do, if it is one of the reasons that are known. */
export function refusalOf(error: unknown): { reason: string; remedy: string } | undefined {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, reason, remedy] = REFUSALS.find(([words]) => words.test(`${code} ${message}`)) ?? [];
  return reason && remedy ? { reason, remedy } : undefined;
}

/** A package that cannot be found, in the words of Node and of the tools of the build. */
const LOST = /(?:Cannot find (?:package|module)|failed to resolve import) ['"](?:[^'"]*node_modules\/)?((?:@[\w.-]+\/)?[a-z\d][\w.-]*)/i;

/** What says all there is to say in its message. */
const PLAIN = new Set(['ContentError', 'Refusal']);

/** Returns why a command failed: a sentence where that says it all, and else the error with the place in the code. */
export function explainFailure(error: unknown): unknown {
  const { name, code = '', message = '', syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (PLAIN.has(name) || code.startsWith('ERR_PARSE_ARGS_')) return message;
  const [, lost] = LOST.exec(message) ?? [];
  if (lost) return `The package "${lost}" is not there, or not whole. Run "npm ci --ignore-scripts", and the command again.\n${message}`;
  const refusal = refusalOf({ code, message });
  if (refusal) return `${refusal.reason[0]?.toUpperCase()}${refusal.reason.slice(1)}. ${refusal.remedy}\n${message}`;
  return syscall ? `The system refused what the command needs. ${message}` : error;
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
