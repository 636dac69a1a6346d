import { foldName } from '../text/fold-name.ts';

/** The people whose name shares no beginning with that of their country. */
const OTHER: Record<string, string> = {
  american: 'united states',
  british: 'united kingdom',
  french: 'france',
  emirati: 'united arab emirates',
};
/** The least that the name of a people shares with that of its country, and the most letters that may follow in either. */
const [SHARED, ENDING] = [4, 3];

/** Returns the id of the actor that a people belongs to, by its folded name: "israeli" to Israel. */
export function actorOfPeople(people: string, actors: [id: string, name: string][]): string | undefined {
  return actors.find(([, name]) => {
    const [first = '', ...others] = foldName(name);
    return [first, ...others].join(' ') === OTHER[people] || shares(people, first);
  })?.[0];
}

function shares(people: string, name: string): boolean {
  let shared = 0;
  while (shared < people.length && people[shared] === name[shared]) shared++;
  return shared >= SHARED && Math.max(people.length, name.length) - shared <= ENDING;
}
