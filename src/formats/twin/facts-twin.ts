import type { Happening, Tie } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import { positionRows } from '../../model/positions.ts';
import type { Briefing, SourceRecord } from '../../model/records.ts';
import type { Cite } from '../../model/schema-parts.ts';
import { languageName } from '../../model/text/language-name.ts';
import { CAPACITIES, CERTAINTIES, STANCES, TIES } from '../../model/vocabulary.ts';
import type { Item } from './list.ts';
import type { Writer } from './writer.ts';

/** Lists who sat where, and who has left. */
export function delegationItems({ data }: Briefing, writer: Writer): Item[] {
  return data.delegations.map(({ party, capacity, capacityCites, members, note }) => [
    `${writer.actor(party)}: ${CAPACITIES[capacity].label}${marks(capacityCites, writer)}`,
    [
      ...members.map(({ actor, role, change, cites }) => {
        const changed = change && ` (${change === 'came' ? 'new in this round' : 'left before this round'})`;
        return `${writer.actor(actor)}: ${writer.text(role)}${changed ?? ''}${marks(cites, writer)}`;
      }),
      ...(note ? [writer.text(note)] : []),
    ],
  ]);
}

/** Lists where every party stands on every topic. */
export function positionItems(briefing: Briefing, writer: Writer): Item[] {
  return positionRows(briefing).map(({ topic, cells }) => [
    writer.topic(topic),
    cells.map(({ party, position }) => {
      const line = `${writer.actor(party)}: ${STANCES[position?.stance ?? 'not-stated'].label}`;
      if (!position) return line;
      const { text, certainty, cites } = position;
      return `${line}${text ? `, ${writer.text(text)}` : ''}${hedges({ certainty })}${marks(cites, writer)}`;
    }),
  ]);
}

/** Lists the actors with the parts that they play. */
export function partItems({ data }: Briefing, writer: Writer): Item[] {
  return data.actors.map(({ actor, part, certainty, cites }) => {
    return `${writer.actor(actor)}: ${writer.text(part)}${hedges({ certainty })}${marks(cites, writer)}`;
  });
}

/** Lists how the actors are tied. */
export function tieItems({ data }: Briefing, writer: Writer): Item[] {
  return data.ties.map(({ from, tie, to, text, cites, ...hedged }) => {
    const words = text ? `; ${writer.text(text)}` : '';
    return `${writer.actor(from)}: ${TIES[tie].label} ${writer.actor(to)}${words}${hedges(hedged)}${marks(cites, writer)}`;
  });
}

/** Lists what happened when. */
export function eventItems({ data }: Briefing, writer: Writer): Item[] {
  return data.events.map(({ title, date, when, cites, ...hedged }) => {
    const time = when ? writer.words(when) : date ? formatDate(date) : 'date not stated';
    return `${time}: ${writer.text(title)}${hedges(hedged)}${marks(cites, writer)}`;
  });
}

/** Lists sources with what is known of them and the addresses where they were published. */
export function sourceItems(sources: SourceRecord[], writer: Writer): Item[] {
  return sources.map(({ data, path }) => {
    const facts = [
      ...(data.title ? [data.title] : []),
      ...data.authors,
      data.publisher,
      ...(data.published ? [formatDate(data.published)] : []),
      ...(data.language ? [`in ${languageName(data.language)}`] : []),
    ];
    const name = writer.link(data.name, writer.publication.absolute(path));
    return `${name}: ${facts.map(writer.words).join(', ')}, <${new URL(data.address).href}>`;
  });
}

/** Says what keeps a fact from being plainly stated. */
function hedges({ certainty, foreseen = false }: Pick<Tie | Happening, 'certainty'> & { foreseen?: boolean }): string {
  const words = [...(foreseen ? ['foreseen'] : []), ...(certainty === 'stated' ? [] : [CERTAINTIES[certainty].label.toLowerCase()])];
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** Names the passages that say so, at the end of a line. */
function marks(cites: Cite[] | undefined, writer: Writer): string {
  return cites ? ` (${cites.map(writer.passage).join('; ')})` : '';
}
