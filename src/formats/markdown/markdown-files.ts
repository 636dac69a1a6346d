import { ROUTES } from '../../model/addresses/routes.ts';
import type { Briefing, Library, Point } from '../../model/library/records.ts';
import { type BriefingView, briefingView } from '../../views/briefing/briefing-view.ts';
import { SECTIONS, sectionOfKind } from '../../views/briefing/sections.ts';
import { type PointView, pointView } from '../../views/point/point-view.ts';
import type { Publication } from '../../views/view-context.ts';
import { viewContext } from '../../views/view-context.ts';
import { FURTHER_SECTIONS } from '../../views/words.ts';
import { delegationItems, eventItems, officeItems, partItems, positionItems, sourceItems, tieItems } from './fact-lists.ts';
import { frontMatter, type Item, listed, type MarkdownWriter, markdownWriter, portableMarkdown, writeList } from './markdown-writer.ts';
import { pointMarkdown } from './point-markdown.ts';

/**
 * Writes a briefing in Markdown that a person, or a language model, reads as it is. Each point is a heading, a paragraph and a list
 * with fixed words, and every id stands in the address of a link, so that the points can be read back from the text itself: data in
 * the frontmatter beside the prose would say everything twice.
 */
export function briefingMarkdown(briefing: Briefing, library: Library, publication: Publication): string {
  const view = briefingView(briefing, viewContext(library, publication));
  const { id, address, version } = view;
  const writer = markdownWriter(address);
  return [
    frontMatter({ type: 'briefing', id, address, version: version.date }, publication),
    `# ${writer.words(view.title)}\n`,
    `> ${writer.words(view.summary)}\n`,
    writeList(headItems(view, writer, publication)),
    ...view.kinds.flatMap(({ kind, points }) =>
      section(SECTIONS[sectionOfKind(kind)].title, points.map((point) => pointMarkdown(point, 3, writer)).join('\n')),
    ),
    ...section(SECTIONS.delegations.title, writeList(delegationItems(view.delegations, writer))),
    ...section(SECTIONS.positions.title, writeList(positionItems(view.positions, writer))),
    ...section(FURTHER_SECTIONS.parts, writeList(partItems(view.parts, writer))),
    ...section(FURTHER_SECTIONS.offices, writeList(officeItems(view.offices, writer))),
    ...section(SECTIONS.ties.title, writeList(tieItems(view.ties, writer))),
    ...section(SECTIONS.events.title, writeList(eventItems(view.events, writer))),
    ...section(SECTIONS.sources.title, writeList(sourceItems(view.sources, writer))),
    `# ${SECTIONS.analysis.title}\n`,
    `${portableMarkdown(view.analysis, address).trim()}\n`,
  ].join('\n');
}

/** Writes a point in Markdown as that of its briefing has it, with the briefing and the sources named. */
export function pointMarkdownFile(point: Point, library: Library, publication: Publication): string {
  const view = pointView(point, viewContext(library, publication));
  const { id, briefing, address, version } = view;
  const writer = markdownWriter(address);
  const place = writer.link({ name: briefing.title, href: briefing.href });
  return [
    frontMatter({ type: 'point', id, briefing: briefing.id, address, version: version.date }, publication),
    pointMarkdown(view, 1, writer),
    ...section(
      'Where it stands',
      writeList([`Briefing: ${place}`, `Talks: ${writer.words(briefing.talks.line)}`, ...readerItems(briefing, writer, publication)]),
    ),
    ...section(SECTIONS.sources.title, writeList(sourceItems(view.sources, writer))),
  ].join('\n');
}

function headItems(view: BriefingView, writer: MarkdownWriter, publication: Publication): Item[] {
  const { talks, events, compiled, revisions } = view;
  const { text: round, cites } = events.round;
  return [
    `Talks: ${writer.words(talks.line)}${writer.cites(cites)}`,
    ...readerItems(view, writer, publication),
    ...(round ? [`Round: ${writer.text(round)}`] : []),
    `Compiled: ${compiled.words}`,
    ...listed(
      'Revised',
      revisions.map(({ date, note }) => `${date.words}: ${writer.words(note)}`),
    ),
  ];
}

/** Says for what time the record holds, and where its words are explained. */
function readerItems({ asOf }: Pick<PointView['briefing'], 'asOf'>, writer: MarkdownWriter, { absolute }: Publication): Item[] {
  return [
    `Holds as of: ${asOf.words}; later events are not covered`,
    `What the words mean: ${writer.link({ name: 'How to read a briefing', href: absolute(ROUTES.about) })}`,
  ];
}

function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}\n`, content];
}
