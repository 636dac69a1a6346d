/** What the system refuses most often, by its codes, and what can be done about it. */
const REFUSALS: [code: RegExp, sentence: string][] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG)$/, 'There is no space left for the release. Free some space, and deploy again.'],
  [/^(?:EACCES|EPERM|EROFS)$/, 'You have no permission to write to the folder. Change its permissions or name another, and deploy again.'],
  [/^EXDEV$/, 'The folders "releases" and ".deploy" are on different disks. Put both on one, or name another target, and deploy again.'],
  [/^(?:ENOENT|ENOTDIR|EEXIST|ELOOP|ENAMETOOLONG)$/, 'No folder can be created here. Name another, and deploy again.'],
];

/** Returns why a deployment failed, in a sentence, and what to do. */
export function explainRefusal(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, sentence] = REFUSALS.find(([codes]) => codes.test(code)) ?? [];
  return sentence ? `${sentence}\n${message}` : message;
}
