import { foldName, sharedBeginning } from '../text/fold-name.ts';

/** Peoples whose names do not begin like their countries’. */
const OTHER: Record<string, string> = {
  american: 'united states',
  british: 'united kingdom',
  french: 'france',
  emirati: 'united arab emirates',
};
/** The fewest letters that the names of a people and its country share, and the most that may follow in either. */
const [SHARED, ENDING] = [4, 3];

/** Returns the id of the actor that the folded name of a people refers to: Israel for "israeli". */
export function actorOfPeople(named: string, actors: [id: string, name: string][]): string | undefined {
  const people = named.replace(/s$/, '');
  return actors.find(([, name]) => {
    const [first = '', ...others] = foldName(name);
    return [first, ...others].join(' ') === OTHER[people] || shares(people, first);
  })?.[0];
}

function shares(people: string, name: string): boolean {
  const shared = sharedBeginning(people, name);
  return shared >= SHARED && Math.max(people.length, name.length) - shared <= ENDING;
}
