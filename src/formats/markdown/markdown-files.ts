import { ROUTES } from '../../model/addresses/routes.ts';
import type { Briefing, Library, Point } from '../../model/library/records.ts';
import { type BriefingView, briefingView } from '../../views/briefing/briefing-view.ts';
import { SECTIONS, type Section } from '../../views/briefing/sections.ts';
import { lineView } from '../../views/point/line-view.ts';
import { type PointView, pointView } from '../../views/point/point-view.ts';
import type { Publication } from '../../views/view-context.ts';
import { viewContext } from '../../views/view-context.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import { TALKS_WORDS } from '../../words/talks-words.ts';
import {
  delegationItems,
  eventItems,
  notCoveredItems,
  officeItems,
  partItems,
  positionItems,
  sourceItems,
  tieItems,
} from './fact-lists.ts';
import {
  frontMatter,
  type Item,
  listed,
  type MarkdownWriter,
  markdownWriter,
  portableMarkdown,
  writeList,
  writeSection,
} from './markdown-writer.ts';
import { pointMarkdown } from './point-markdown.ts';
import { lineItems, roundItems, sinceItems } from './round-lists.ts';

const WORDS = DATA_WORDS.markdown;

/**
 * Writes a briefing in Markdown that people and language models can read as it is. Each point is a heading, a paragraph and a list
 * with fixed words, and every id is in the address of a link, so that the points can be parsed from the text itself: data in
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
    ...view.sections.flatMap((each) => sectionMarkdown(each, view, writer)),
  ].join('\n');
}

/** Writes a point in Markdown as in its briefing, naming the briefing and the sources. */
export function pointMarkdownFile(point: Point, library: Library, publication: Publication): string {
  const context = viewContext(library, publication);
  const view = pointView(point, context);
  const line = lineView(point, context);
  const { id, briefing, address, version } = view;
  const writer = markdownWriter(address);
  const place = writer.link({ name: briefing.title, href: briefing.href });
  return [
    frontMatter({ type: 'point', id, briefing: briefing.id, address, version: version.date }, publication),
    pointMarkdown(view, 1, writer),
    ...(line ? writeSection(ROUND_WORDS.line.title, writeList(lineItems(line, writer))) : []),
    ...writeSection(
      WORDS.place,
      writeList([
        `${WORDS.briefing}: ${place}`,
        `${WORDS.talks}: ${writer.words(briefing.talks.line)}`,
        ...readerItems(briefing, writer, publication),
      ]),
    ),
    ...writeSection(SECTIONS.sources.title, writeList(sourceItems(view.sources, writer))),
  ].join('\n');
}

function headItems(view: BriefingView, writer: MarkdownWriter, publication: Publication): Item[] {
  const { draft, talks, rounds, outcome, meeting, byline, events, compiled, revisions } = view;
  const { text: round, cites } = events.round;
  const ended = [outcome.result?.label, outcome.text && writer.text(outcome.text)].filter(Boolean).join(' · ') || TALKS_WORDS.noOutcome;
  return [
    ...(draft ? [TALKS_WORDS.draft] : []),
    `${WORDS.talks}: ${writer.words(talks.line)}${writer.cites(cites)}`,
    ...(rounds ? roundItems(rounds, writer) : []),
    `${TALKS_WORDS.outcome} ${ended}${writer.cites(outcome.cites)}`,
    ...(meeting.length > 0 ? [`${TALKS_WORDS.meeting}: ${meeting.map(({ label }) => label).join(' · ')}`] : []),
    ...(byline ? [`${TALKS_WORDS.byline}: ${writer.words(byline)}`] : []),
    ...readerItems(view, writer, publication),
    ...(round ? [`${WORDS.round}: ${writer.text(round)}`] : []),
    `${WORDS.compiled}: ${compiled.words}`,
    ...listed(
      WORDS.revised,
      revisions.map(({ date, note }) => `${date.words}: ${writer.words(note)}`),
    ),
  ];
}

/** Says what date the record is current to, and where its words are explained. */
function readerItems({ asOf }: Pick<PointView['briefing'], 'asOf'>, writer: MarkdownWriter, { absolute }: Publication): Item[] {
  return [WORDS.asOf(asOf.words), `${WORDS.words}: ${writer.link({ name: SITE_WORDS.about.title, href: absolute(ROUTES.about) })}`];
}

/** Writes a section of a briefing; its subsections on the page have separate titles here. */
function sectionMarkdown({ id, title }: Section, view: BriefingView, writer: MarkdownWriter): string[] {
  const points = view.groups.find((group) => group.section === id)?.points;
  if (points) return writeSection(title, points.map((point) => pointMarkdown(point, 3, writer)).join('\n'));
  if (id === 'in-short') return writeSection(title, `${view.inShort.map((sentence) => writer.text(sentence)).join(' ')}\n`);
  if (id === 'since-last-round' && view.since) return writeSection(title, writeList(sinceItems(view.since, writer)));
  if (id === 'analysis') return writeSection(title, portableMarkdown(view.analysis, view.address).trim().concat('\n'));
  if (id === 'delegations') {
    return [
      ...writeSection(title, writeList(delegationItems(view.delegations, writer))),
      ...writeSection(BRIEFING_WORDS.whoIsWho, writeList(partItems(view.parts, writer))),
      ...writeSection(BRIEFING_WORDS.offices, writeList(officeItems(view.offices, writer))),
    ];
  }
  if (id === 'positions') return writeSection(title, writeList(positionItems(view.positions, writer)));
  if (id === 'ties') return writeSection(title, writeList(tieItems(view.ties, writer)));
  if (id === 'events') return writeSection(title, writeList(eventItems(view.events, writer)));
  if (id === 'not-covered') return writeSection(title, writeList(notCoveredItems(view.notCovered, writer)));
  // The changes are with their points and at the top, and the citation is in the frontmatter.
  return id === 'sources' ? writeSection(title, writeList(sourceItems(view.sources, writer))) : [];
}
