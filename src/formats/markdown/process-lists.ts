import type { ChangeGroup } from '../../views/process/changes-page.ts';
import type { MembersView } from '../../views/process/members-view.ts';
import type { RoundView } from '../../views/process/round-view.ts';
import type { TopicStances } from '../../views/process/stances-view.ts';
import type { FollowView, ThreadView } from '../../views/process/thread-view.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import type { Item, MarkdownWriter } from './markdown-writer.ts';
import { namePoint, relationItems } from './round-lists.ts';

/** Lists the rounds of a process. */
export function processRoundItems(rounds: RoundView[], writer: MarkdownWriter): Item[] {
  const words = PROCESS_WORDS.rounds;
  return rounds.map(({ title: { name, href }, when, outcome, delegations, unbriefed }): Item => {
    const facts = [...when, outcome, unbriefed && words.noBriefing, unbriefed?.alone].filter((fact) => fact !== undefined && fact !== '');
    const head = `${href ? writer.link({ name, href }) : writer.words(name)}: ${writer.words(facts.join(' · '))}`;
    const seats = delegations.map(({ of, members }) => `${writer.link(of)}: ${members.map(writer.link).join(', ')}`);
    return [
      head,
      [
        ...(unbriefed ? [`${writer.text(unbriefed.text)}${writer.cites(unbriefed.cites)}`] : []),
        ...(seats.length > 0 ? [`${words.delegations} ${seats.join('; ')}`] : []),
      ],
    ];
  });
}

/** Lists the matters of a process, each with its points round by round. */
export function threadItems(threads: ThreadView[], writer: MarkdownWriter): Item[] {
  return threads.map(({ topic, newest, rounds, cells }): Item => {
    const name = [writer.link(topic), ...(newest ? [writer.words(newest)] : [])].join(': ');
    const points = cells.flatMap(({ round, points: each }) =>
      each.map(
        ({ point, kind, relations }): Item => [
          `${writer.link(round)}: ${namePoint(point, writer)}; ${writer.words(kind)}`,
          relations.map((relation) => followItem(relation, writer)),
        ],
      ),
    );
    return [`${name} (${rounds})`, points];
  });
}

function followItem({ words, href, to, cites, reading }: FollowView, writer: MarkdownWriter): Item {
  return `${words} ${writer.link({ name: to, href })}${reading ? `; ${reading}` : ''}${writer.cites(cites)}`;
}

/** Lists what a round did to the points that the one before it had left. */
export function changeItems(groups: ChangeGroup[], writer: MarkdownWriter): Item[] {
  return groups.map(
    ({ title, changes }): Item => [
      `${title}:`,
      changes.map(({ point, kind, steps }): Item => [`${namePoint(point, writer)}; ${writer.words(kind)}`, relationItems(steps, writer)]),
    ],
  );
}

/** Lists who came to the delegations of a process and who left, round by round. */
export function memberItems(rounds: MembersView[], writer: MarkdownWriter): Item[] {
  return rounds.map(
    ({ round, delegations }): Item => [
      `${writer.link(round)}:`,
      delegations.map(
        ({ of, groups }): Item => [
          `${writer.link(of)}:`,
          groups.map(({ words, members }) => {
            const named = members.map(({ actor, cites }) => `${writer.link(actor)}${writer.cites(cites)}`);
            return `${writer.words(words)} ${named.join(', ')}`;
          }),
        ],
      ),
    ],
  );
}

/** Lists where the parties of a process stood on each topic, and since which round. */
export function stanceItems(topics: TopicStances[], writer: MarkdownWriter): Item[] {
  return topics.map(
    ({ topic, parties }): Item => [
      `${writer.link(topic)}:`,
      parties.map(({ party, course }) => {
        const turns = course.map(({ stance, hedge, round }) => `${stance.label}${hedge ? ` (${hedge})` : ''}, ${writer.link(round)}`);
        return `${writer.link(party)}: ${turns.join('; ')}`;
      }),
    ],
  );
}
