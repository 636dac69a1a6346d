import { buildLibrary, type Library } from './model/library.ts';
import { readCachedContent } from './reader/cached-content.ts';
import { requireSound } from './reader/read-content.ts';
import { settings } from './settings.ts';

let built: { from: object; library: Library } | undefined;

/** Gives the library of the content folder: built once, and in the live preview again when a file has changed. */
export function library(): Library {
  const content = readCachedContent(settings.contentDir, settings.basePath);
  if (built?.from !== content) {
    const { briefings, actors, topics, sources } = requireSound(content);
    built = {
      from: content,
      library: buildLibrary({ briefings: briefings.values(), actors: actors.values(), topics: topics.values(), sources: sources.values() }),
    };
  }
  return built.library;
}
