import type { Source } from '../schema/source.ts';
import type { ValidEntries } from './records.ts';

/** What decides whose word a source is: its kind, who issued it, for whom an office or a person speaks, and who belongs to a coalition. */
export interface Evidence {
  source(id: string): Pick<Source, 'kind' | 'issuers'> | undefined;
  sideOf(actor: string): string | undefined;
  membersOf(actor: string): readonly string[];
}

/** Returns what entries say of sources, sides and coalitions. */
export function evidenceIn({ sources, actors }: Pick<ValidEntries, 'sources' | 'actors'>): Evidence {
  return {
    source: (id) => sources.get(id)?.data,
    sideOf: (actor) => actors.get(actor)?.data.side,
    membersOf: (actor) => actors.get(actor)?.data.members ?? [],
  };
}

/** Tells whether a text was issued by a party together with others, or by a coalition that it belongs to. */
export function isJointTextOf(issuers: readonly string[], party: string, evidence: Evidence): boolean {
  const isIssuer = issuers.some((one) => isOf(one, party, evidence));
  const inCoalition = issuers.some((one) => evidence.membersOf(one).includes(party));
  return inCoalition || (isIssuer && !issuers.every((one) => isOf(one, party, evidence)));
}

/** Returns who issued a source. */
export function issuersOf(source: string, evidence: Evidence): readonly string[] {
  return evidence.source(source)?.issuers ?? [];
}

/** Tells whether an actor is a party, or speaks for it. */
export function isOf(actor: string, party: string, { sideOf }: Evidence): boolean {
  return actor === party || sideOf(actor) === party;
}
