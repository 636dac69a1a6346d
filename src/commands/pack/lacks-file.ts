import { Refusal } from '../run-plainly.ts';

/** Returns the refusal of a page whose files are not all in the built site. */
export function lacksFile(files: string[], options?: ErrorOptions): Refusal {
  const them = files.length === 1 ? 'a file that the page needs' : 'files that the page needs';
  return new Refusal(`The built site lacks ${them}: ${files.join(', ')}. Run "npm run build -- --fresh", then the command again.`, options);
}
