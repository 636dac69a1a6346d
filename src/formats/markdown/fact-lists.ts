import type { DelegationsView } from '../../views/briefing/delegations-view.ts';
import type { EventsView } from '../../views/briefing/events-view.ts';
import type { OfficeView, PartView } from '../../views/briefing/part-view.ts';
import type { PositionsView } from '../../views/briefing/positions-view.ts';
import type { CitedText } from '../../views/briefing/round-view.ts';
import type { TieView } from '../../views/briefing/ties-view.ts';
import type { SourceView } from '../../views/parts/cite-view.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import type { MarkdownWriter } from './markdown-writer.ts';
import { type Item, listed } from './markdown-writer.ts';

const WORDS = DATA_WORDS.markdown;

/** Lists the delegations, who has left, and who was there without a seat. */
export function delegationItems({ delegations, beside, absent }: DelegationsView, writer: MarkdownWriter): Item[] {
  const all = delegations.map(({ actor: whose, capacities, standing, capacityCites, members, note }): Item => {
    const items = members.map(({ actor, asNamed, role, change, cites }) => {
      const details = bracketed(asNamed && writer.words(`${asNamed.words} ${asNamed.name}`), change?.label);
      return `${writer.link(actor)}: ${writer.text(role)}${details}${writer.cites(cites)}`;
    });
    return [
      `${writer.link(whose)}: ${[...capacities.map(({ label }) => label), ...(standing ? [standing] : [])].join(', ')}${writer.cites(capacityCites)}`,
      [...items, ...(note ? [writer.text(note)] : [])],
    ];
  });
  const named = (parts: PartView[]) => parts.map(({ actor, hedge }) => `${writer.link(actor)}${bracketed(hedge)}`);
  return [...all, ...[beside, absent].flatMap(({ title, parts }) => listed(writer.words(title), named(parts)))];
}

/** Lists each party's position on each topic; at the end, the topics without any. */
export function positionItems({ rows, silent }: PositionsView, writer: MarkdownWriter): Item[] {
  const stated = rows.map(
    ({ topic, cells }): Item => [
      writer.link(topic),
      cells.map(({ party, stance: { inWords, stance, text, hedge, point, cites } }) => {
        const words = [...(inWords ? [] : [stance.label]), ...(text ? [writer.text(text)] : [])].join(', ');
        const shown = point ? `; ${WORDS.seePoint(writer.link({ name: point.label, href: point.href }))}` : '';
        return `${writer.link(party)}: ${words}${bracketed(hedge)}${shown}${writer.cites(cites)}`;
      }),
    ],
  );
  const topics = silent.map(({ topic, cites }) => `${writer.link(topic)}${writer.cites(cites)}`);
  return topics.length > 0 ? [...stated, `${BRIEFING_WORDS.positions.silent} ${topics.join(', ')}`] : stated;
}

/** Lists the actors with the parts that they play. */
export function partItems(parts: PartView[], writer: MarkdownWriter): Item[] {
  return parts.map(({ actor, part, hedge, asNamed, presence, cites }) => {
    return `${writer.link(actor)}: ${writer.text(part)}${bracketed(asNamed && writer.words(`${asNamed.words} ${asNamed.name}`), hedge, presence?.label)}${writer.cites(cites)}`;
  });
}

/** Lists the offices that actors hold, or are designated for. */
export function officeItems(offices: OfficeView[], writer: MarkdownWriter): Item[] {
  return offices.map(({ actor, office, of, cites }) => {
    return `${writer.link(actor)}: ${writer.words(office)}${of ? `, ${writer.link(of)}` : ''}${writer.cites(cites)}`;
  });
}

/** Lists how the actors are related. */
export function tieItems(ties: TieView[], writer: MarkdownWriter): Item[] {
  return ties.map(({ from, words, to, text, hedge, cites }) => {
    const more = text ? `; ${writer.text(text)}` : '';
    return `${writer.link(from)}: ${words} ${writer.link(to)}${more}${bracketed(hedge)}${writer.cites(cites)}`;
  });
}

/** Lists what happened when. */
export function eventItems({ events }: Pick<EventsView, 'events'>, writer: MarkdownWriter): Item[] {
  return events.map(({ when, title, hedge, cites }) => {
    return `${writer.words(when)}: ${writer.text(title)}${bracketed(hedge)}${writer.cites(cites)}`;
  });
}

/** Lists what the sources report but the briefing does not cover. */
export function notCoveredItems(notCovered: CitedText[], writer: MarkdownWriter): Item[] {
  return notCovered.map(({ text, cites }) => `${writer.text(text)}${writer.cites(cites)}`);
}

/** Lists sources with what is known about them and where they were published. */
export function sourceItems(sources: SourceView[], writer: MarkdownWriter): Item[] {
  return sources.map((source) => {
    const { link, title, kind, status, authors, issuers, publisher, published, after, language, translationOf } = source;
    const facts = [
      title?.name,
      kind.label,
      status,
      ...authors,
      publisher,
      published?.words,
      language && WORDS.inLanguage(language.name),
      after && WORDS.basedOn(after),
    ].flatMap((fact) => (fact ? [writer.words(fact)] : []));
    const links = [
      ...(issuers.length > 0 ? [WORDS.issuedBy(issuers.map(writer.link).join(', '))] : []),
      ...(translationOf ? [WORDS.translationOf(writer.link(translationOf))] : []),
    ];
    return `${writer.link(link)}: ${[...facts, ...links, ...addressesOf(source)].join('; ')}`;
  });
}

/** Says where a source can be read, and on which day it was. */
function addressesOf({ address, archive, read }: SourceView): string[] {
  return [
    ...(address ? [`<${new URL(address.href).href}>${read ? ` (${WORDS.accessed(read.words)})` : ''}`] : []),
    ...(archive ? [`${WORDS.archived} <${new URL(archive.href).href}>`] : []),
  ];
}

/** Puts qualifications of a fact, or additions to it, in brackets. */
function bracketed(...words: (string | undefined)[]): string {
  const said = words.filter(Boolean);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
