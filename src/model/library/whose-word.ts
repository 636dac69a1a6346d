import type { BriefingData } from '../schema/briefing.ts';
import { type PointData, readoutsIn } from '../schema/point.ts';
import type { Readout } from '../schema/readout.ts';
import type { Agreement, Standing } from '../schema/talks-vocabulary.ts';
import type { Attribution } from '../schema/vocabulary.ts';
import { type Evidence, isJointTextOf, isOf, issuersOf } from './evidence.ts';
import { isPartyByCapacity } from './party-by-capacity.ts';

/** The strongest word of one party on an agreed point that the sources support. */
export interface PartyStanding {
  party: string;
  standing: Standing;
  /** Who says so: the office that speaks for the party, or the actor that claims it. */
  by: string[];
}

/** How far an agreed point rests on the word of its parties. */
export interface AgreementOf {
  agreement: Agreement;
  /** The parties that say so, if it is joint; the one that claims it, if only one does. */
  by: string[];
  standings: PartyStanding[];
}

/** Returns the parties of a round: those that negotiate or have no stated capacity, unless the author, following a source, says otherwise. */
export function partiesOf({ delegations }: Pick<BriefingData, 'delegations'>): string[] {
  return delegations.filter(({ isParty, capacities }) => isParty ?? isPartyByCapacity(capacities)).map(({ actor }) => actor);
}

/**
 * Returns how far an agreed point rests on its parties' word, and the word of each party that it concerns, then of any other whose word the author
 * gives. The word of an outsider, such as a mediator, is not a party's claim but a report.
 */
export function agreementOf(point: PointData, concerned: string[], evidence: Evidence): AgreementOf {
  const parties = [...new Set([...concerned, ...readoutsIn(point).map(({ party }) => party)])];
  const own = parties.map((party) => ownStanding(party, point, concerned, evidence));
  const behind = own.filter(({ standing }) => standing === 'own-text' || standing === 'joint-subject');
  // Whoever joined later joined what the parties agreed, and cannot have agreed it for them.
  const affirming = behind.some(({ party }) => concerned.includes(party) || affirms(party, point)) ? behind : [];
  if (affirming.length > 1) return { agreement: 'joint', by: affirming.map(({ party }) => party), standings: own };
  const claimants = affirming.flatMap(({ party, by }) => (by.length > 0 ? by : [party]));
  // Whoever said so speaks for no party if no party claims it.
  const by = claimants.length > 0 || point.saidBy === undefined ? claimants : [point.saidBy];
  const claimed = (each: PartyStanding): PartyStanding =>
    each.standing === 'not-in-joint-text' || each.standing === 'not-stated' ? { ...each, standing: 'claimed', by } : each;
  return { agreement: claimants.length > 0 ? 'claimed' : 'reported', by, standings: by.length > 0 ? own.map(claimed) : own };
}

/** Returns whose word a point rests on: that of its parties as far as the readouts support it, else that of the issuer or author of its first source. */
export function attributionOf(point: PointData, agreement: AgreementOf | undefined, parties: string[], evidence: Evidence): Attribution {
  if (agreement?.agreement === 'joint') return 'joint';
  if (agreement?.agreement === 'claimed' || point.saidBy) return 'party';
  if (point.attribution && point.attribution !== 'joint') return point.attribution;
  const [first] = point.cites;
  const source = first && evidence.source(first.source);
  if (source?.kind === 'analysis') return 'author';
  if (!source || source.issuers.length === 0) return 'press';
  const issuing = parties.filter((party) => source.issuers.some((one) => isOf(one, party, evidence)));
  return issuing.length > 1 ? 'joint' : 'party';
}

/** Returns who said a point: the actor named or, where no party issued the first source, such as that of a mediator, whoever did. */
export function saidByOf(point: PointData, agreement: AgreementOf | undefined, parties: string[], evidence: Evidence): string | undefined {
  if (point.saidBy || agreement?.agreement === 'claimed' || agreement?.agreement === 'joint') return point.saidBy;
  if (attributionOf(point, agreement, parties, evidence) !== 'party') return undefined;
  const issuers = issuersOf(point.cites[0]?.source ?? '', evidence);
  return issuers.some((one) => parties.some((party) => isOf(one, party, evidence))) ? undefined : issuers[0];
}

/** Returns the word that a party's own readouts support, leaving out what others claim about it. */
function ownStanding(party: string, data: PointData, parties: string[], evidence: Evidence): PartyStanding {
  const readouts = inOrderOfDays(readoutsIn(data).filter((readout) => readout.party === party));
  const left = readouts.findLastIndex(({ says }) => says === 'dissociates' || says === 'withdrew');
  const leaving = readouts[left];
  if (leaving && !readouts.slice(left + 1).some((later) => isReturn(later, leaving))) {
    return { party, standing: 'apart', by: by(leaving) };
  }
  const words = readouts.map((readout): PartyStanding => ({ party, standing: standingOf(readout, evidence), by: by(readout) }));
  if (data.saidBy && isOf(data.saidBy, party, evidence)) words.push({ party, standing: 'own-text', by: [data.saidBy] });
  if (readouts.length === 0 && data.attribution === 'joint' && issuedByAll(data, parties, evidence)) {
    words.push({ party, standing: 'joint-subject', by: [] });
  }
  return (
    words.toSorted((a, b) => STRENGTH.indexOf(a.standing) - STRENGTH.indexOf(b.standing))[0] ?? { party, standing: 'not-stated', by: [] }
  );
}

/** Sorts readouts by day; those without a day date from the talks. */
function inOrderOfDays(readouts: Readout[]): Readout[] {
  return readouts.toSorted(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : Number(a > b)));
}

/** Tells whether a party that had left supports the point again: it joined, or affirmed it on a later day. */
function isReturn({ says, date = '' }: Readout, { date: left = '' }: Readout): boolean {
  return says === 'joined' || (says === 'affirms' && date > left);
}

/** The standings that a readout can support, strongest first. */
const STRENGTH: Standing[] = ['own-text', 'joint-subject', 'reported', 'not-in-joint-text', 'not-stated'];

function standingOf({ party, says, by, cites = [] }: Readout, evidence: Evidence): Standing {
  const texts = cites.map(({ source }) => issuersOf(source, evidence));
  const isOwn = by !== undefined || texts.some((each) => each.length > 0 && each.every((one) => isOf(one, party, evidence)));
  const isJoint = texts.some((each) => isJointTextOf(each, party, evidence));
  switch (says) {
    case 'affirms':
      return isOwn ? 'own-text' : isJoint ? 'joint-subject' : 'reported';
    case 'joined':
      return 'joint-subject';
    case 'reported':
      return 'reported';
    case 'silent':
    case 'differs':
      return isJoint ? 'not-in-joint-text' : 'not-stated';
    default:
      return 'not-stated';
  }
}

function affirms(party: string, data: PointData): boolean {
  return readoutsIn(data).some((readout) => readout.party === party && readout.says === 'affirms');
}

function by({ by }: Readout): string[] {
  return by === undefined ? [] : [by];
}

/** Tells whether one of the cited sources was issued by all parties of a point. */
function issuedByAll({ cites }: PointData, parties: string[], evidence: Evidence): boolean {
  return cites.some(({ source }) => parties.every((party) => issuersOf(source, evidence).some((one) => isOf(one, party, evidence))));
}
