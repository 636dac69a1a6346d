import { showHidden } from '../../model/characters.ts';

/** How many names are told one by one. */
const TOLD = 3;

/** Names the first of many things, and says how many more there are: "a, b, c and 4 more". */
export function nameSome(names: string[]): string {
  const told = names.slice(0, TOLD).map(showHidden).join(', ');
  return names.length > TOLD ? `${told} and ${names.length - TOLD} more` : told;
}
