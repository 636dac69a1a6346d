import type { ReadEntry } from '../entry.ts';

/** A name of an entry, in any spelling or language, and the field that has it. */
export interface FieldName {
  name: string;
  path: (string | number)[];
}

/** Lists every name of an actor or a topic. */
export function namesOf({ data }: ReadEntry<'actors' | 'topics'>): FieldName[] {
  const named = { name: data.name, path: ['name'] };
  if (!('spellings' in data)) return [named, ...data.otherNames.map((name, index) => ({ name, path: ['otherNames', index] }))];
  return [
    named,
    ...data.spellings.map((name, index) => ({ name, path: ['spellings', index] })),
    ...data.nativeNames.map(({ name }, index) => ({ name, path: ['nativeNames', index, 'name'] })),
  ];
}
