import { formatRecordId, readRecordId } from '../search/record-id.ts';
import { belongsToRound, type Named, type NamesHead, readLine, TERM, TITLE } from './named.ts';

/** Formats the head of the list as a line. */
export function writeHead({ version, complete, strangers, kinds }: NamesHead): string {
  return [version, complete ? 'all' : 'some', strangers.join(' '), ...Object.entries(kinds).flat()].join('\t');
}

/**
 * Formats one entry of the list as a line: the letter of its kind (small for what belongs to a round, a capital for the rest) with the id of
 * its record, its address, its name, the round that it belongs to if it does, its other spellings, and its titles and terms with a sign in front.
 */
export function formatNamed(letter: string, { path, name, event, spellings, titles = [], terms = [], record }: Named): string {
  const kind = letter + (record ? formatRecordId(record) : '');
  const parts = [
    kind,
    path.replace(/^\/|\/$/g, ''),
    name,
    ...(belongsToRound(letter) ? [event] : []),
    ...spellings,
    ...titles.map((title) => TITLE + title),
    ...terms.map((term) => TERM + term),
  ];
  return parts.map((part) => part.replace(/\s+/g, ' ')).join('\t');
}

/** Reads one entry of the list of names. */
export function readNamed(line: string, kinds: NamesHead['kinds']): Named {
  const [kind = ''] = line.split('\t');
  const record = readRecordId(kind.slice(1));
  return { ...readLine(line, kinds), ...(record && { record }) };
}
