import { nameInSentence } from '../../words/name-form.ts';
import { actorLink, sourceLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Returns the names of actors as used in a sentence. */
export function actorNames(ids: string[], context: ViewContext): string[] {
  return ids.map((id) => nameInSentence(actorLink(id, context)));
}

/** Returns the names of sources as used in a sentence, each once. */
export function sourceNames(ids: string[], context: ViewContext): string[] {
  return [...new Set(ids)].map((id) => sourceLink(id, context).name);
}
