/** What the system refuses most often, by its codes, and what can be done about it. */
const REFUSALS: [code: RegExp, sentence: string][] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG)$/, 'There is no space left for the release. Free some, and deploy again.'],
  [/^(?:EACCES|EPERM|EROFS)$/, 'The folder may not be written to. Change its rights or name another, and deploy again.'],
  [/^EXDEV$/, 'The folders "releases" and ".deploy" lie on two disks. Put both on one, or name another target, and deploy again.'],
  [/^(?:ENOENT|ENOTDIR|EEXIST|ELOOP|ENAMETOOLONG)$/, 'There can be no folder in this place. Name another, and deploy again.'],
];

/** Returns why a deployment failed, in a sentence, and what to do. */
export function explainRefusal(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, sentence] = REFUSALS.find(([codes]) => codes.test(code)) ?? [];
  return sentence ? `${sentence}\n${message}` : message;
}
