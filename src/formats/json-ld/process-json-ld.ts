import { plainWords } from '../../markdown/plain-words.ts';
import type { ProcessRecord, Round } from '../../model/library/records.ts';
import { talksView } from '../../views/parts/citation-view.ts';
import type { Publication } from '../../views/view-context.ts';
import { eventThing, seriesThing } from './event-things.ts';
import { CONTEXT, type Thing } from './things.ts';

/** Describes a process as an EventSeries of its rounds, those without a briefing included. */
export function processJsonLd({ path, data, rounds }: ProcessRecord, { absolute }: Publication): Thing {
  const { name, description, otherNames } = data;
  const address = absolute(path);
  return {
    ...CONTEXT,
    ...seriesThing(name, address),
    url: address,
    description,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    subEvent: rounds.map((round) => roundThing(round, absolute)),
  };
}

function roundThing(round: Round, absolute: Publication['absolute']): Thing {
  if ('unbriefed' in round) return { ...eventThing(round.unbriefed), description: plainWords(round.unbriefed.text) };
  const { data, path } = round.briefing;
  const address = absolute(path);
  return { ...eventThing(talksView(data)), subjectOf: { '@type': 'Report', '@id': address, url: address, headline: data.title } };
}
