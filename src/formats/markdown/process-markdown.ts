import type { Library, ProcessRecord } from '../../model/library/records.ts';
import { roundLink } from '../../views/parts/round-link.ts';
import { changeGroups } from '../../views/process/changes-page.ts';
import type { DueItem } from '../../views/process/due-view.ts';
import { type NewestView, type ProcessView, processView } from '../../views/process/process-page.ts';
import { type Publication, type ViewContext, viewContext } from '../../views/view-context.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { frontMatter, type Item, type MarkdownWriter, markdownWriter, writeList, writeSection } from './markdown-writer.ts';
import { changeItems, memberItems, processRoundItems, stanceItems, threadItems } from './process-lists.ts';
import { namePoint } from './round-lists.ts';

const WORDS = PROCESS_WORDS;

/** Writes a process in Markdown: where it stands, its rounds, its matters, what each round did, who sat where and where the parties stood. */
export function processMarkdown(process: ProcessRecord, library: Library, publication: Publication): string {
  const context = viewContext(library, publication);
  const view = processView(process, context);
  const writer = markdownWriter(view.address);
  const { rounds, threads, members, stances, newest } = view;
  return [
    frontMatter({ type: 'process', id: process.id, address: view.address }, publication),
    `# ${writer.words(view.title.name)}\n`,
    `> ${writer.words(view.description)}\n`,
    writeList(headItems(view, writer)),
    ...(newest ? writeSection(WORDS.newest, writeList(newestItems(newest, view.due, writer))) : []),
    ...writeSection(WORDS.rounds.title, writeList(processRoundItems(rounds, writer))),
    ...writeSection(WORDS.threads.title, withLead(WORDS.threads.lead, threadItems(threads.threads, writer))),
    ...changeSections(process, context, writer),
    ...writeSection(WORDS.delegations.title, withLead(WORDS.delegations.note, memberItems(members, writer))),
    ...writeSection(WORDS.stances.title, withLead(WORDS.stances.lead, stanceItems(stances, writer))),
  ].join('\n');
}

function headItems({ otherNames, note }: ProcessView, writer: MarkdownWriter): Item[] {
  return [
    ...(otherNames.length > 0 ? [`${WORDS.alsoCalled}: ${otherNames.map(({ name }) => writer.words(name)).join(', ')}`] : []),
    ...(note ? [writer.text(note)] : []),
  ];
}

function newestItems({ round, line, summary, outcome }: NewestView, due: DueItem[], writer: MarkdownWriter): Item[] {
  const ended = [outcome.result?.label, outcome.text && writer.text(outcome.text)].filter(Boolean).join(' · ');
  const items = due.map(
    (item) =>
      `${writer.words(item.due.words)}: ${namePoint(item.point, writer)}, ${writer.link(item.round)}${writer.cites(item.due.cites)}`,
  );
  return [
    `${writer.link(round)}: ${writer.words(line)}${ended ? `; ${ended}${writer.cites(outcome.cites)}` : ''}`,
    writer.words(summary),
    items.length > 0 ? [`${WORDS.due.title}:`, items] : WORDS.due.none,
  ];
}

/** Writes what each round did to the points that the one before it had left, the newest round first. */
function changeSections({ briefings }: ProcessRecord, context: ViewContext, writer: MarkdownWriter): string[] {
  return briefings.toReversed().flatMap((briefing) => {
    if (!briefing.previous) return [];
    const [round, before] = [roundLink(briefing, context), roundLink(briefing.previous, context)];
    const lead = `${WORDS.changes.against(writer.link(before)).join('')}.`;
    return writeSection(
      WORDS.changes.title(writer.words(round.name)).join(''),
      withLead(lead, changeItems(changeGroups(briefing.previous, briefing, context), writer)),
    );
  });
}

function withLead(lead: string, items: Item[]): string {
  return items.length > 0 ? `${lead}\n\n${writeList(items)}` : '';
}
