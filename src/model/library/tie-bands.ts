import type { BriefingData, Tie } from '../schema/briefing.ts';
import { isPartyByCapacity } from './party-by-capacity.ts';

/** Relationships that stand at one place around the table: behind a side, within it, between the sides or with others. */
export interface TieBand {
  place: 'behind' | 'side' | 'between' | 'others';
  /** The party, behind or within which they stand. */
  side?: string;
  ties: Tie[];
}

/** The relationships of a round, by where they stand. */
export interface TieBands {
  /** In the order of the table: the backers of the first party outside, then the party, what stands between, and on to the last. */
  bands: TieBand[];
  /** Each party that negotiates for itself, with the surest relationship by which each of those outside it backs it. */
  sides: { side: string; backers: Tie[] }[];
  /** Who takes part and is not such a party: mediators, hosts, those under whose auspices the talks are held. */
  middle: string[];
  /** Whether two sides face each other and one of them is backed, so that every place has its band. */
  isMirrored: boolean;
}

interface Table {
  ties: Tie[];
  sides: string[];
  middle: string[];
  rootOf: (actor: string) => string;
}

/** Relationships that make an actor one of those whom they lead to. */
const BELONGING: ReadonlySet<Tie['tie']> = new Set(['represents', 'leads', 'part-of', 'confidant-of', 'adviser-to', 'replaces']);
/** Relationships by which an actor backs another. */
const BACKING: ReadonlySet<Tie['tie']> = new Set(['assures', 'counsels', 'supports']);

/** Returns the relationships of a round by where they stand; `sideOf` returns the government or body that an actor speaks for. */
export function tieBands(
  { delegations, ties }: Pick<BriefingData, 'delegations' | 'ties'>,
  parties: string[],
  sideOf: (actor: string) => string | undefined,
): TieBands {
  const negotiates = (party: string) => delegations.some(({ actor, capacities }) => actor === party && isPartyByCapacity(capacities));
  const sides = parties.filter(negotiates);
  const middle = delegations.map(({ actor }) => actor).filter((actor) => !sides.includes(actor));
  const table = { ties, sides, middle, rootOf: (actor: string) => sideOf(actor) ?? actor };
  const places = placesOf(table);
  const inBands = Map.groupBy(ties, (tie) => bandOf(places(tie.from), places(tie.to)));
  const backers = sides.map((side) => ({ side, backers: backersOf(side, table, places) }));
  const isMirrored = sides.length === 2 && backers.some((each) => each.backers.length > 0);
  const bands = bandsOf(sides)
    .map(({ key, ...band }) => ({ ...band, ties: inBands.get(key) ?? [] }))
    .filter((band) => band.ties.length > 0 || (isMirrored && band.place !== 'others'));
  return { bands, sides: backers, middle, isMirrored };
}

/** Returns the bands of a table in order; what stands between comes after the first of two sides, or after all of several. */
function bandsOf(sides: string[]): (Omit<TieBand, 'ties'> & { key: string })[] {
  const behind = (side: string) => ({ place: 'behind' as const, side, key: `behind ${side}` });
  const within = (side: string) => ({ place: 'side' as const, side, key: `side ${side}` });
  const between = { place: 'between' as const, key: 'between' };
  const outward = sides.length === 2 ? sides.slice(0, 1) : sides;
  return [
    ...outward.flatMap((side) => [behind(side), within(side)]),
    between,
    ...sides.slice(outward.length).flatMap((side) => [within(side), behind(side)]),
    { place: 'others', key: 'others' },
  ];
}

/** Returns a function that tells where an actor stands; nothing if the relationships do not say. */
function placesOf({ ties, sides, middle, rootOf }: Table): (actor: string) => string | undefined {
  const places = new Map<string, string>([
    ...middle.map((actor): [string, string] => [actor, 'between']),
    ...sides.map((side): [string, string] => [side, `side ${side}`]),
  ]);
  const placeOf = (actor: string) => places.get(actor) ?? places.get(rootOf(actor));
  const belongings = ties.filter(({ tie }) => BELONGING.has(tie));
  // A confidant of a minister is placed once the minister is.
  for (const _ of belongings) {
    for (const { from, to } of belongings) {
      const place = placeOf(to);
      if (place && !placeOf(from)) places.set(from, place);
    }
  }
  const backed = Map.groupBy(
    ties.filter(({ tie, from, to }) => BACKING.has(tie) && !placeOf(from) && placeOf(to)?.startsWith('side ')),
    ({ from }) => rootOf(from),
  );
  for (const [root, each] of backed) {
    const behind = new Set(each.map(({ to }) => placeOf(to)?.replace('side ', 'behind ')));
    places.set(root, behind.size === 1 ? ([...behind][0] ?? 'between') : 'between');
  }
  return placeOf;
}

function bandOf(one: string | undefined, other: string | undefined): string {
  if (!one || !other) return 'others';
  if (one === other) return one;
  const [behind = '', within = ''] = [one, other].toSorted();
  return behind.startsWith('behind ') && within === behind.replace('behind ', 'side ') ? behind : 'between';
}

/** Returns how those outside a side back it: governments and bodies rather than the people who speak for them. */
function backersOf(side: string, { ties, rootOf }: Table, placeOf: (actor: string) => string | undefined): Tie[] {
  const isOutside = (actor: string) => !placeOf(actor)?.startsWith('side ');
  const backing = ties.filter(({ tie, from, to }) => BACKING.has(tie) && placeOf(to) === `side ${side}` && isOutside(from));
  const surest = Map.groupBy(backing, ({ from }) => from)
    .values()
    .map((each) => each.find(isStated) ?? each[0]);
  const backers = new Map([...surest].flatMap((tie) => (tie ? [[tie.from, tie]] : [])));
  return [...backers.values()].filter(({ from }) => rootOf(from) === from || !backers.has(rootOf(from)));
}

/** Tells whether a source states a relationship, neither hedging nor foreseeing it. */
export function isStated({ certainty, foreseen }: Tie): boolean {
  return certainty === 'stated' && !foreseen;
}
