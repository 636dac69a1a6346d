import type { z } from 'zod';
import { COLLECTIONS } from '../../src/model/addresses/paths.ts';
import { schemas } from '../../src/model/schema/collections.ts';
import { LIMITS } from '../../src/model/schema/limits.ts';
import { pageSchema } from '../../src/model/schema/page.ts';
import { publicationSchema } from '../../src/model/schema/publication.ts';
import { vocabularies } from '../../src/model/schema/schema-parts.ts';
import { endingOf } from '../../src/reader/read-folder.ts';
import { describeField } from './describe-field.ts';
import { itemOf, type SchemaField, type Section, sectionsOf } from './schema-sections.ts';

/** The file that holds the reference. */
export const FIELD_REFERENCE = '.github/FIELDS.md';

const INTRODUCTION = `# Every field

This page is written by \`npm run fields\` from the schemas in \`src/model/\`; do not edit it by hand. How to use the fields:
[WRITING.md](WRITING.md).

“Needed” says whether a field must be there, and what is assumed if it is left out. A line of text has at most ${LIMITS.name} characters, a
text at most ${LIMITS.text.toLocaleString('en')}, a list at most ${LIMITS.items.toLocaleString('en')} items. “Text with links” may have Markdown links and emphasis.
`;

/** What an author writes, in the order of the reference. */
const CHAPTERS = [
  ...COLLECTIONS.map((collection) => ({
    name: collection,
    files: `One file each, \`content/${collection}/<id>${endingOf(collection)}\`.`,
    schema: schemas[collection],
  })),
  { name: 'pages', files: 'One file each, `content/pages/<address>.md`, with the text below its fields.', schema: pageSchema },
  { name: 'publication', files: 'One file, `content/site.yaml`; it may be left out.', schema: publicationSchema },
];

const HEAD = '| field | needed | holds | meaning |\n| --- | --- | --- | --- |';

/** Returns the reference of every field that an author may write, as Markdown, made from the schemas. */
export function fieldReference(): string {
  const seen = new Set<z.core.$ZodType>();
  const explained = new Set<string>();
  const titles = new Map<z.core.$ZodType, string>();
  const chapters = CHAPTERS.map(({ name, files, schema }) => {
    const sections = sectionsOf(schema, '', seen);
    for (const section of sections) titles.set(section.schema, titleOf(section, name));
    return { name, files, sections };
  });
  const texts = chapters.flatMap(({ name, files, sections }) => [
    `## ${titleOf(undefined, name)}\n\n${files}`,
    ...sections.map((section, index) => writeSection(section, sections.slice(0, index), titles, explained)),
  ]);
  return `${[INTRODUCTION.trimEnd(), ...texts].join('\n\n')}\n`;
}

function titleOf(section: Section | undefined, chapter: string): string {
  const name = chapter[0]?.toUpperCase() + chapter.slice(1);
  return section?.path ? `${name}: ${section.path}` : name;
}

function writeSection(section: Section, earlier: Section[], titles: Map<z.core.$ZodType, string>, explained: Set<string>): string {
  const { path, schema, forms } = section;
  const linkTo = (item: z.core.$ZodType) => {
    const title = titles.get(item);
    return title && `[${title.replace(/^.*[.: ](?=\w)/, '')}](#${slugOf(title)})`;
  };
  const alike = forms.length === 1 ? earlier.find((other) => sharesMost(section, other)) : undefined;
  const shared = new Set(alike?.forms.flat().map((field) => field.schema));
  const tables = forms.map((fields) => {
    const own = fields.filter((field) => !shared.has(field.schema));
    return own.length === 0 ? '' : [HEAD, ...own.map((field) => describeField(field, linkTo))].join('\n');
  });
  const parts = [
    path && `### ${titles.get(schema)}`,
    alike && sayAlike(section, alike, linkTo),
    forms.length > 1 && `In one of ${forms.length} forms:`,
    ...tables,
    ...forms.flat().flatMap((field) => writeWords(field, explained)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function sharesMost({ forms }: Section, other: Section): boolean {
  const theirs = new Set(other.forms.flat().map((field) => field.schema));
  const fields = forms.flat();
  return fields.filter((field) => theirs.has(field.schema)).length > fields.length / 2;
}

function sayAlike({ forms }: Section, alike: Section, linkTo: (schema: z.core.$ZodType) => string | undefined): string {
  const keys = new Set(forms.flat().map(({ key }) => key));
  const others = alike.forms.flat().filter(({ key }) => !keys.has(key));
  const without = others.length > 0 ? ` without ${others.map(({ key }) => `\`${key}\``).join(', ')}` : '';
  const own = keys.size - alike.forms.flat().length + others.length;
  return `The fields of ${linkTo(alike.schema)}${without}${own > 0 ? ', and:' : '.'}`;
}

function writeWords({ key, schema }: SchemaField, explained: Set<string>): string[] {
  const words = vocabularies.get(itemOf(schema));
  const lines = Object.entries(words ?? {}).map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
  const text = lines.join('\n');
  if (!text || explained.has(text)) return [];
  explained.add(text);
  return [`The words of \`${key}\`:`, text];
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
