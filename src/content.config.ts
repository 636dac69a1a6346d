import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { settings } from './environment.ts';
import { COLLECTIONS } from './model/addresses/paths.ts';
import { readCachedContent } from './reader/cached-content.ts';

/** Loads every entry that the reader has read into Astro, again when its file has changed: Astro then asks again which pages there are. */
const reader: Loader = {
  name: 'readout-reader',
  async load({ store, watcher, generateDigest }) {
    // Only the live preview watches; a build would write every entry to a store that no page reads.
    if (!watcher) return;
    const fill = () => {
      const content = readCachedContent(settings.contentDir, settings.basePath, settings.siteUrl);
      const files = new Map<string, string>();
      for (const collection of COLLECTIONS) {
        for (const { id, file } of content[collection].values()) files.set(`${collection}/${id}`, file.text);
      }
      for (const id of store.keys()) if (!files.has(id)) store.delete(id);
      for (const [id, text] of files) {
        const digest = generateDigest(text);
        store.set({ id, data: { digest }, digest });
      }
    };
    fill();
    watcher.add(settings.contentDir);
    // A change elsewhere leaves every digest as it is, and so the store.
    watcher.on('all', fill);
  },
};

/** The entries as Astro sees them; pages read the library in content.ts. */
export const collections = { entries: defineCollection({ loader: reader }) };
