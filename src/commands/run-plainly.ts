import { explainCommand } from './explain-command.ts';
import { PACKAGE_FOLDER, readManifest } from './package-folder.ts';

/** Thrown when a command refuses to do what it was asked; the message says why and what to do, so no stack is shown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The commonest refusals of the system, by the words that Node and the build tools use: the reason, and what to do. */
const REFUSALS: [words: RegExp, reason: string, remedy: string][] = [
  [/ENOSPC|No space left on device/, 'the disk is full', 'Free some space, and run the command again.'],
  [/EDQUOT|Disk quota exceeded/, 'your disk quota is used up', 'Free some space, and run the command again.'],
  [/EFBIG/, 'the file would exceed the size limit', 'Raise the limit ("ulimit -f"), and run the command again.'],
  [/EROFS/, 'the disk is read-only', 'Set OUT_DIR, or the folder that you named, to one on another disk.'],
  [/EACCES|EPERM/, 'the permissions of a file or folder forbid this', 'Change them or name another path, and run the command again.'],
  [/EBUSY/, 'the folder cannot be replaced: a disk is mounted there, or a program is using it', 'Set OUT_DIR to a folder inside it.'],
  [/EXDEV/, 'two folders that have to be on the same disk are on different disks', 'Put both on one, or name another folder.'],
  [/ENOTDIR|EEXIST/, 'there is a file where a folder has to be', 'Move it away, or name another folder.'],
  [/ELOOP/, 'the links there go round in a circle', 'Remove one of them, or name another path.'],
  [/ENAMETOOLONG|ENOENT:.*, mkdir /, 'no folder can be created here', 'Name another.'],
  [/EISDIR/, 'there is a folder where a file has to be', 'Move it away, or name another file.'],
  [/EMFILE|ENFILE/, 'too many files are open at once', 'Raise the limit ("ulimit -n"), and run the command again.'],
];

/** Returns why the system refused something, and what to do; nothing if the reason is not a known one. */
export function refusalOf(error: unknown): { reason: string; remedy: string } | undefined {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, reason, remedy] = REFUSALS.find(([words]) => words.test(`${code} ${message}`)) ?? [];
  return reason && remedy ? { reason, remedy } : undefined;
}

/** A package that cannot be found, in the words of Node and of the build tools. */
const LOST = /(?:Cannot find (?:package|module)|failed to resolve import) ['"](?:[^'"]*node_modules\/)?((?:@[\w.-]+\/)?[a-z\d][\w.-]*)/i;

/** The errors whose message says everything. */
const PLAIN = new Set(['ContentError', 'Refusal']);

/** Returns why a command failed: a sentence if that is enough, otherwise the error with its stack. */
export function explainFailure(error: unknown): unknown {
  const { name, code = '', message = '', syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return explainOption(message);
  if (PLAIN.has(name) || code.startsWith('ERR_PARSE_ARGS_')) return message;
  const [, lost] = LOST.exec(message) ?? [];
  if (lost) return explainLost(lost);
  const refusal = refusalOf({ code, message });
  if (refusal) return `${refusal.reason[0]?.toUpperCase()}${refusal.reason.slice(1)}. ${refusal.remedy}\n${message}`;
  return syscall ? `The system refused something that the command needs. ${message}` : error;
}

/** Says that there is no such option; Node would go on to say how to pass an argument that looks like one. */
function explainOption(message: string): string {
  const [, option = ''] = /'(-[^']*)'/.exec(message) ?? [];
  return `There is no option "${option}". Run the command with "--help" to see those that there are.`;
}

/** Says what to install: a library does not get what only a few commands need, such as what drives a browser. */
function explainLost(name: string): string {
  const version = readManifest().devDependencies[name];
  const isBesideLibrary = PACKAGE_FOLDER.includes('node_modules');
  if (isBesideLibrary && version)
    return `This command needs the package "${name}" too. Run "npm install --save-dev ${name}@${version}", then the command again.`;
  return `The package "${name}" is missing or incomplete. Run "npm ci --ignore-scripts", then the command again.`;
}

/**
 * Runs a command and sets the exit status; if it fails, says why in plain words. The function itself should import what the command needs,
 * so that a missing package is reported too.
 */
export async function runPlainly(run: () => Promise<number>): Promise<void> {
  const help = process.argv.slice(2).includes('--help') ? explainCommand(process.argv[1]) : undefined;
  if (help !== undefined) return console.log(help);
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
