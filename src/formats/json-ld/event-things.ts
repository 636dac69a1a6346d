import type { TalksView } from '../../views/parts/citation-view.ts';
import type { Thing } from './things.ts';

/** A round of talks, as far as its place and its days are known. */
type Talks = Pick<TalksView, 'name' | 'places' | 'mode' | 'first' | 'last'>;

/** Returns a round of talks as an Event. */
export function eventThing({ name, places, mode, first, last }: Talks): Thing {
  return {
    '@type': 'Event',
    name,
    ...locationOf(places, mode),
    ...(first && { startDate: first }),
    ...(last && { endDate: last }),
  };
}

/** Returns where the talks took place; a meeting on a network has a VirtualLocation, which needs no name. */
function locationOf(places: string[], mode: Talks['mode']) {
  const location = [
    ...places.map((name) => ({ '@type': 'Place', name })),
    ...(mode === 'online' || mode === 'telephone' ? [{ '@type': 'VirtualLocation' }] : []),
  ];
  return location.length > 0 && { location: location.length === 1 ? location[0] : location };
}

/** Returns a process in short: a series of events. */
export function seriesThing(name: string, address: string): Thing {
  return { '@type': 'EventSeries', '@id': address, name };
}
