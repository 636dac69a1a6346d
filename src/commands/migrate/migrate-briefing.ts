import type { ReadEntry } from '../../reader/entry.ts';
import { rewriteFormerKeys } from '../../reader/former-keys.ts';
import { splitFrontmatter } from '../../reader/frontmatter.ts';
import type { Content } from '../../reader/read-content.ts';
import { dropField } from './drop-field.ts';
import { formerParties, writeParties } from './former-parties.ts';
import type { Migrated } from './migrate-content.ts';
import { writtenAttributions } from './needless-attributions.ts';

/** Returns a briefing as it is to be: with the keys of today, and without attributions that follow from readouts and sources. */
export function migrateBriefing({ file, data }: ReadEntry<'briefings'>, content: Content): Migrated {
  const { path, text } = file;
  const parts = splitFrontmatter(text);
  if (!parts) return { path, was: text, text, done: [], left: [] };
  const keys = rewriteFormerKeys(parts.yaml);
  const parties = formerParties(data);
  const delegations = data.delegations.map((each, index) => (parties.includes(index) ? { ...each, isParty: true } : each));
  const attributions = isWhole(content) ? writtenAttributions({ ...data, delegations }, content) : [];
  const needless = attributions.filter(({ otherwise }) => otherwise === undefined);
  const dropped = dropField(
    writeParties(keys.yaml, parties),
    'attribution',
    needless.map(({ path }) => path),
  );
  const gone = needless.filter(({ path }) => !dropped.left.includes(path)).map(({ data }) => data.id);
  const kept = attributions.flatMap(({ data: { id, attribution }, path, otherwise }) => {
    if (otherwise !== undefined) return [`${id} keeps "attribution: ${attribution}": without it, ${otherwise} would follow`];
    return dropped.left.includes(path) ? [`remove "attribution" from ${id} by hand: it follows from the readouts and the sources`] : [];
  });
  return {
    path,
    was: text,
    text: text.slice(0, parts.start) + dropped.yaml + text.slice(parts.start + parts.yaml.length),
    done: [
      ...Array.from(keys.moved, ([key, times]) => `${key} is rewritten${times > 1 ? ` (${times} times)` : ''}`),
      ...(gone.length > 0 ? [`attribution is removed from ${gone.join(', ')}, where it follows from the readouts and the sources`] : []),
    ],
    left: [
      ...parties.map(
        (index) =>
          `${data.delegations[index]?.actor} now has "isParty: true", because the briefing treats it as a party: check that a source does too`,
      ),
      ...kept,
    ],
  };
}

/** Tells whether every actor and source could be read: whose word a point is follows from them. */
function isWhole({ actors, sources, reading: { folders } }: Content): boolean {
  return actors.size === folders.actors.ids.size && sources.size === folders.sources.ids.size;
}
