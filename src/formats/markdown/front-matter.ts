import type { Publication } from '../publication.ts';

/** Writes the frontmatter of a Markdown file: what tells the file apart. JSON strings are YAML as well (YAML 1.2, 1.2). */
export function frontMatter(fields: Record<string, string>, { name, textLicence }: Publication): string {
  const all = { ...fields, publisher: name, licence: textLicence.address };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}
