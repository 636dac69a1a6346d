import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderBody } from '../markdown/render-body.ts';
import type { Body } from '../model/body.ts';
import { ENTRY_ID } from '../model/identifiers.ts';
import { COLLECTIONS, type Collection } from '../model/paths.ts';
import { listPoints } from '../model/points.ts';
import { checkBriefing } from './check-briefing.ts';
import { checkReferences, judgeLink, type Registry } from './check-references.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { EntryFile } from './entry-file.ts';
import { formatProblems, type Problem } from './problem.ts';

/** The entries of a content folder that have the right shape, and everything that is wrong with the folder. */
export interface Content {
  briefings: Map<string, ReadEntry<'briefings'> & { body: Body }>;
  actors: Map<string, ReadEntry<'actors'>>;
  topics: Map<string, ReadEntry<'topics'>>;
  sources: Map<string, ReadEntry<'sources'>>;
  problems: Problem[];
}

/** Thrown when content has errors; the message lists them all. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Reads a whole content folder and checks its shape and its meaning; reports every problem at once and throws nothing. */
export function readContent(folder: string, base: string): Content {
  const content: Content = { briefings: new Map(), actors: new Map(), topics: new Map(), sources: new Map(), problems: [] };
  const ids = {} as Record<Collection, Set<string>>;
  for (const collection of COLLECTIONS) ids[collection] = readCollection(folder, collection, content);
  const sources = new Map(Array.from(content.sources, ([id, { data }]) => [id, data]));
  const registry: Registry = { ids, sources };
  for (const collection of ['actors', 'topics', 'sources'] as const) {
    for (const entry of content[collection].values()) content.problems.push(...checkReferences(entry, registry, new Set()));
  }
  for (const briefing of content.briefings.values()) content.problems.push(...checkWholeBriefing(briefing, registry, base));
  content.problems.push(...checkFormerIds(content, ids));
  return content;
}

/** Gives the content if it has no error; throws a ContentError that lists them otherwise. */
export function requireSound(content: Content): Content {
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return content;
}

/** Reads the files of one collection into the content; gives the ids of all of them, sound or not. */
function readCollection(folder: string, collection: Collection, content: Content): Set<string> {
  const ids = new Set<string>();
  const ending = collection === 'briefings' ? '.md' : '.yaml';
  for (const name of listFiles(join(folder, collection))) {
    const path = join(folder, collection, name);
    const id = name.slice(0, -ending.length);
    const refusal = refuseName(name, ending, id, path);
    if (refusal) {
      content.problems.push({ file: path, line: 1, column: 1, rule: 'bad-file-name', severity: 'error', message: refusal });
      continue;
    }
    ids.add(id);
    const { entry, problems } = readEntry(collection, id, new EntryFile(path, readFileSync(path, 'utf8')));
    content.problems.push(...problems);
    if (entry) (content[collection] as Map<string, ReadEntry>).set(id, entry);
  }
  return ids;
}

function listFiles(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? readdirSync(folder).toSorted() : [];
}

function refuseName(name: string, ending: string, id: string, path: string): string | undefined {
  if (!statSync(path).isFile()) return `"${name}" is not a file. Move it out of the content folder.`;
  if (!name.endsWith(ending)) return `"${name}" does not end with "${ending}", as the entries of this folder do. Rename it, or move it out of the content folder.`;
  if (!ENTRY_ID.test(id)) return `"${id}" cannot be an id. Name the file in lower-case words joined by single hyphens, such as "2026-01-paris-talks${ending}".`;
  return undefined;
}

function checkWholeBriefing(briefing: ReadEntry<'briefings'> & { body?: Body }, registry: Registry, base: string): Problem[] {
  const { file, id } = briefing;
  const points = new Set(listPoints(briefing.data).map(({ data }) => data.id));
  const { body, links, messages } = renderBody(file.body, { briefing: id, base });
  briefing.body = body;
  const at = (line: number, column: number) => ({ file: file.path, line: line + file.linesBeforeBody, column, severity: 'error' as const });
  return [
    ...checkReferences(briefing, registry, points),
    ...checkBriefing(briefing, registry),
    ...links.flatMap(({ link, line, column }) => judgeLink(link, registry, points).map((judged) => ({ ...at(line, column), ...judged }))),
    ...messages.map(({ line = 1, column = 1, ruleId = 'markdown', reason }) => ({ ...at(line, column), rule: ruleId, message: reason })),
    ...(body.paragraphs.length === 0 ? [{ ...at(1, 1), rule: 'empty-analysis', message: 'The briefing has no analysis. Write it as Markdown under the frontmatter.' }] : []),
  ];
}

/** Former ids are addresses too: none may be that of another entry. */
function checkFormerIds(content: Content, ids: Record<Collection, Set<string>>): Problem[] {
  return (['actors', 'topics', 'sources'] as const).flatMap((collection) => {
    const taken = new Map([...ids[collection]].map((id) => [id, id]));
    return [...content[collection].values()].flatMap(({ id, file, data }) =>
      data.formerIds.flatMap((former, index): Problem[] => {
        const holder = taken.get(former);
        taken.set(former, id);
        if (holder === undefined) return [];
        return [{ file: file.path, ...file.placeOf(['formerIds', index]), rule: 'taken-id', severity: 'error', message: `"${former}" already leads to "${holder}". One address cannot lead to two entries.` }];
      }),
    );
  });
}
