import { bodyPlaces } from '../model/library/body-places.ts';
import { publicationSchema } from '../model/schema/publication.ts';
import type { EntryCheck } from './check-entry.ts';
import { nearest } from './problem.ts';
import type { ReadPages } from './read-pages.ts';
import type { ReadPublication } from './read-publication.ts';
import { checkLeaves } from './rules/references.ts';
import type { Registry, Scope } from './rules/registry.ts';
import { checkAnalysis } from './rules/texts.ts';
import { whatExists } from './rules/what-exists.ts';

/** Checks what a publication says of itself and in its own pages: that everything it names and links to is there. */
export function checkPublication({ file, data }: ReadPublication, { pages, ids }: ReadPages, registry: Registry): EntryCheck {
  const scope: Scope = { ...registry, referred: new Set(), addresses: [], points: new Set() };
  const problems = [...pages.values()].flatMap(({ id, file, rendered }) => {
    return checkAnalysis({ file }, rendered, scope, { places: () => bodyPlaces(rendered.body), missing: `The page "${id}" is empty.` });
  });
  if (file) {
    problems.push(...checkLeaves({ id: '', file, data }, publicationSchema, scope));
    for (const [index, id] of data.navigation.entries()) {
      if (ids.has(id)) continue;
      const meant = nearest(id, ids);
      const message = `There is no page "${id}".${meant ? '' : whatExists('page', id, ids)}`;
      problems.push({ file: file.path, ...file.placeOf(['navigation', index]), rule: 'unknown-page', message, nearest: meant });
    }
  }
  return { problems, referred: scope.referred, addresses: scope.addresses };
}
