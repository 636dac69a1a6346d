import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPoints } from '../../src/model/library/points.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';

/** Starlight's packages; its site stands beside them, since it does not build through a link to them. */
const TOOLS = join(import.meta.dirname, '..', 'tools');

/** Astro bundles only the packages with Astro's own code that are named here. */
const PACKAGE = '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Briefings', pagination: false, sidebar: [{ label: 'Briefings', link: '/' }] })],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The command that builds it: that of the Astro beside it. */
export const STARLIGHT_BUILD = [join(TOOLS, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'];

/** Tells whether the packages of Starlight are installed. */
export const hasStarlight = existsSync(join(TOOLS, 'node_modules', '@astrojs', 'starlight'));

/**
 * Writes a site of Starlight with the texts of a content folder: a page for each briefing with its points and its analysis, for each actor,
 * topic and process, and a sidebar of one link, as a site of thousands of pages would have it. Returns its folder, which the caller removes.
 */
export function writeStarlightSite(content: string): string {
  const folder = mkdtempSync(join(TOOLS, '.starlight-'));
  for (const name of ['briefings', 'actors', 'topics', 'processes'])
    mkdirSync(join(folder, 'src', 'content', 'docs', name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), PACKAGE);
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTION);
  for (const [path, text] of pagesOf(readContent(content, '/'))) writeFileSync(join(folder, 'src', 'content', 'docs', `${path}.md`), text);
  return folder;
}

function* pagesOf({ briefings, actors, topics, processes }: Content): Generator<[path: string, text: string]> {
  const lists = new Map<string, string[]>();
  for (const [id, { data, body }] of briefings) {
    const points = listPoints(data).map(({ data: { id: point, title, text } }) => `### ${point.toUpperCase()} ${title}\n\n${text}`);
    yield [`briefings/${id}`, pageOf(data.title, [data.summary, ...points, body.markdown].map(linked).join('\n\n'))];
    const about = new Set([
      '',
      data.process ?? '',
      ...data.actors.map(({ actor }) => actor),
      ...listPoints(data).flatMap(({ data: { topics } }) => topics),
    ]);
    for (const entry of about) lists.set(entry, [...(lists.get(entry) ?? []), `- [${data.title}](/briefings/${id}/)`]);
  }
  const listed = (entry: string) => (lists.get(entry) ?? []).join('\n');
  yield ['index', pageOf('Briefings', listed(''))];
  for (const [id, { data }] of actors) yield [`actors/${id}`, pageOf(data.name, `${data.description}\n\n${listed(id)}`)];
  for (const [id, { data }] of processes) yield [`processes/${id}`, pageOf(data.name, `${data.description}\n\n${listed(id)}`)];
  for (const [id, { data }] of topics) yield [`topics/${id}`, pageOf(data.name, `${data.definition}\n\n${listed(id)}`)];
}

function pageOf(title: string, text: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;
}

/** Returns a text with the links of entries as links to their pages. */
function linked(text: string): string {
  return text.replace(/\((actor|topic):([\w-]+)\)/g, '(/$1s/$2/)');
}
