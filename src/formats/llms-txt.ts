import { endingsOf, type FormName } from '../model/addresses/forms.ts';
import { representationPath } from '../model/addresses/paths.ts';
import { ROUTES } from '../model/addresses/routes.ts';
import type { Briefing, ProcessRecord } from '../model/library/records.ts';
import { briefingItem } from '../views/briefing/briefing-item.ts';
import type { ViewContext } from '../views/view-context.ts';
import { SITE_WORDS } from '../words/site-words.ts';
import { DATA_FILES, dataFilePath } from './data/data-files.ts';
import { escapeMarkdown } from './markdown/markdown-writer.ts';

/** The most briefings that the file names: the newest, since a reader with little space should not get a list of thousands. */
const MAX_BRIEFINGS = 100;

/** Returns a description of the site and of where its texts are, for language models (https://llmstxt.org/). */
export function llmsTxt(context: ViewContext): string {
  const { briefings, processes, pages } = context.library;
  const { name, description, textLicence, absolute } = context.site;
  const { leaveOut } = context.site;
  const ofText = (path: string) => (leaveOut.includes('markdown') ? path : representationPath(path, '.md'));
  const newest = briefings.slice(0, MAX_BRIEFINGS);
  const item = (title: string, path: string, note: string) => `- [${escapeMarkdown(title)}](${absolute(path)}): ${escapeMarkdown(note)}`;
  const briefing = (record: Briefing) => {
    const { title, line } = briefingItem(record, context);
    return item(title, ofText(record.path), line);
  };
  const process = ({ data, path }: ProcessRecord) => item(data.name, ofText(path), data.description);
  return [
    `# ${name}`,
    `> ${description}`,
    'A briefing covers one round of talks. Each of its points (agreed, a red line, off the table, unresolved or floated) says who says so, ' +
      'how certain the source is and where the source says it. An agreed point is jointly agreed, claimed by one side or merely reported ' +
      'as agreed; do not call agreed what one side claims. Hedges are the source’s own: keep them. “Not stated” means that the sources do not ' +
      'say. A process is several rounds that belong together. How a point of one round relates to those of another is marked, and may be our ' +
      'reading; a point that a later round does not mention has not been dropped. To cite a point, use the address of its page, which is ' +
      `permanent. ${otherForms(leaveOut)}The text is licensed under ${textLicence.name} (${textLicence.address}); quotations remain the property of their authors.`,
    ...(newest.length < briefings.length
      ? [`The newest ${newest.length} of ${briefings.length} briefings are listed here; the data has them all.`]
      : []),
    ...section('Processes', Array.from(processes.values(), process)),
    ...section('Briefings', newest.map(briefing)),
    ...section(
      'Data',
      DATA_FILES.map((file) => item(file.title, dataFilePath(file), file.description)),
    ),
    ...section('Optional', [
      item(SITE_WORDS.about.title, ROUTES.about, 'What the labels for kinds, certainty and attribution mean.'),
      item('Data', ROUTES.data, 'What the downloads contain.'),
      item('Corrections', ROUTES.corrections, 'What has been changed in published records, when and why.'),
      item('Changes', `${ROUTES.changeFeed}.json`, 'What was published, reworded, superseded, withdrawn or revised.'),
      ...Array.from(pages.values(), ({ path, data }) => item(data.title, path, data.description)),
    ]),
    '',
  ].join('\n\n');
}

/** Says how to get the other forms of a record, as far as the site has them. */
function otherForms(leaveOut: readonly FormName[]): string {
  const offered = endingsOf('point', leaveOut);
  const [first, ...more] = [
    { ending: '.md', name: 'Markdown' },
    { ending: '.json', name: 'data' },
  ].filter(({ ending }) => offered.includes(ending));
  if (!first) return '';
  const others = more.map(({ name, ending }) => `; for ${name}, with “${ending}”`).join('');
  return `For ${first.name}, replace the final slash of the address of a briefing, a point or a process with “${first.ending}”${others}. `;
}

/** Returns a list of links under its heading; nothing if it is empty. */
function section(title: string, items: string[]): string[] {
  return items.length > 0 ? [`## ${title}\n\n${items.join('\n')}`] : [];
}
