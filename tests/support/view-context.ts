import type { Library } from '../../src/model/library/records.ts';
import { type ViewContext, viewContext } from '../../src/views/view-context.ts';
import { publication } from './publication.ts';

/** Returns what the views of a library are made from, on a site that lives under a path of its host. */
export function contextOf(library: Library): ViewContext {
  return viewContext(library, publication);
}
