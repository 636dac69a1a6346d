import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { schemas } from './model/collections.ts';
import { COLLECTIONS, type Collection } from './model/paths.ts';
import { readCachedContent } from './reader/cached-content.ts';
import { settings } from './settings.ts';

/** Shows Astro the entries that the reader has read, so that the live preview reloads when a file changes. */
function readerLoader(collection: Collection): Loader {
  return {
    name: `readout-${collection}`,
    async load({ store, watcher }) {
      // Only the live preview watches; a build would write every entry to a store that no page reads.
      if (!watcher) return;
      const fill = () => {
        store.clear();
        for (const { id, data } of readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl)[collection].values()) {
          store.set({ id, data: { ...data } });
        }
      };
      fill();
      watcher.add(settings.contentDir);
      watcher.on('all', (_event, path) => {
        if (path.includes(settings.contentDir)) fill();
      });
    },
  };
}

/** The collections, as Astro sees them; pages read the library in content.ts. */
export const collections = Object.fromEntries(
  COLLECTIONS.map((collection) => [collection, defineCollection({ loader: readerLoader(collection), schema: schemas[collection] })]),
);
