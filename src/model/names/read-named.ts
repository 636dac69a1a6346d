import { readRecordId } from '../search/record-id.ts';
import { type Named, type NamesHead, readLine } from './named.ts';

/** Reads one entry of the list of names. */
export function readNamed(line: string, kinds: NamesHead['kinds']): Named {
  const [kind = ''] = line.split('\t');
  const record = readRecordId(kind.slice(1));
  return { ...readLine(line, kinds), ...(record && { record }) };
}
