import type { z } from 'zod';
import type { briefingSchema } from '../../src/model/schema/briefing.ts';
import type { citeSchema } from '../../src/model/schema/schema-parts.ts';
import { capital } from './prose.ts';
import { articleOf, dayOf, type Made, reportOf, type World } from './world.ts';

type Cite = z.input<typeof citeSchema>;

/** A generated briefing: its frontmatter and its analysis. */
export type MadeBriefing = Made<z.input<typeof briefingSchema>> & { body: string };

const [WORDS, PARAGRAPHS] = [930, 8];

/** Makes a briefing with 8 actors, 6 topics, 4 agreed points, 2 red lines, 2 items off the table and an analysis of some 930 words. */
export function makeBriefing(world: World, number: number): MadeBriefing {
  const { random, prose } = world;
  const party = random.pickSkewed(world.governments);
  const opponent = random.pickSkewed(world.governments.filter((government) => government !== party));
  const parties = [party, opponent];
  const others = random.pickSeveral(
    world.actors.filter((actor) => !parties.includes(actor)),
    6,
  );
  const actors = [...parties, ...others];
  const topics = random.pickSeveral(world.topics, 6);
  const day = dayOf(number + 1);
  const article = articleOf(number + 1);
  const who = () => linkTo('actor', random.pick(actors));
  const what = () => linkTo('topic', random.pick(topics));

  const point = (id: string) => ({
    id,
    title: capital(`${prose.matter()} for ${prose.thing()}`),
    text: `${prose.sentence(who(), what())} ${prose.sentence(who(), prose.thing())}`,
    topics: random.pickSeveral(topics, 2).map((topic) => topic.id),
    parties: parties.map((each) => each.id),
    attribution: random.pick(['press', 'author'] as const),
    certainty: random.pick(['stated', 'likely', 'possible'] as const),
    cites: [cite()],
    notes: [prose.sentence(who(), prose.thing())],
  });
  const cite = (): Cite => ({
    source: article,
    paragraph: 1 + Math.floor(random.next() * 40),
    from: prose.matter(),
    to: prose.matter(),
  });
  const cites = [cite()];

  return {
    id: `${day}-${party.id}-${opponent.id}-${number + 1}`,
    data: {
      title: capital(`${prose.matter()} between ${party.data.name} and ${opponent.data.name}`),
      summary: `${prose.sentence(party.data.name, prose.thing())} ${prose.sentence(opponent.data.name, prose.thing())}`,
      event: {
        name: `${party.data.name}–${opponent.data.name} talks`,
        places: [random.pick(world.governments).data.name],
        first: day,
        last: day,
        cites,
      },
      asOf: day,
      compiled: day,
      sources: [article, reportOf(number + 1)],
      actors: actors.map((actor) => ({ actor: actor.id, part: `Asked for ${prose.thing()}.`, cites })),
      delegations: parties.map((each) => ({ actor: each.id, capacities: ['negotiating' as const], capacityCites: cites })),
      agreed: ['a1', 'a2', 'a3', 'a4'].map((id) => ({
        ...point(id),
        readouts: parties.map((each) => ({
          party: each.id,
          says: 'reported' as const,
          note: capital(`${prose.thing()}.`),
          cites: [cite()],
        })),
      })),
      redLines: ['r1', 'r2'].map((id) => ({ ...point(id), holders: [random.pick(parties).id] })),
      offTheTable: ['o1', 'o2'].map(point),
      positions: parties.flatMap((each) =>
        topics.map((topic) => ({ party: each.id, topic: topic.id, stance: random.pick(['wants', 'refuses'] as const), cites: [cite()] })),
      ),
    },
    body: analysis(world, article, who, what),
  };
}

function linkTo(scheme: string, { id, data }: Made<{ name: string }>): string {
  return `[${data.name}](${scheme}:${id})`;
}

/** Writes an analysis in which about half of what is named is a link. */
function analysis({ random, prose }: World, article: string, who: () => string, what: () => string): string {
  const linked = (link: () => string) => (random.next() < 0.5 ? link() : prose.thing());
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const heading = index % 2 === 1 ? `## ${capital(prose.matter())} and ${prose.matter()}\n\n` : '';
    const text = prose.paragraph(WORDS / PARAGRAPHS - 10, () => prose.sentence(linked(who), linked(what)));
    return `${heading}${text} [¶${index + 1}](source:${article}#${index + 1})`;
  });
  return `${paragraphs.join('\n\n')}\n`;
}
