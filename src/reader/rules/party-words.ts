import type { Evidence } from '../../model/library/evidence.ts';
import type { ListedPoint } from '../../model/library/points.ts';
import { agreementOf } from '../../model/library/whose-word.ts';
import { type PointData, readoutsIn } from '../../model/schema/point.ts';
import type { Readout } from '../../model/schema/readout.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import type { Standing } from '../../model/schema/talks-vocabulary.ts';
import type { FieldFinding } from './finding.ts';
import type { Scope } from './registry.ts';

/** Returns what the sources and actors of a scope attest, and which of them can be read; each actor that is looked up counts as referred to. */
export function evidenceOf({ sources, actors, referred }: Scope) {
  const look = (id: string) => {
    referred.add(`actors/${id}`);
    return actors.get(id);
  };
  return {
    source: (id: string) => sources.get(id),
    sideOf: (id: string) => look(id)?.side,
    membersOf: (id: string) => look(id)?.members ?? [],
    isReadable: (id: string) => actors.has(id),
    isAttested: (id: string) => sources.get(id)?.issuers.every((issuer) => actors.has(issuer)) ?? false,
  };
}

/** Checks that the actor that gives a party's readout is that party, speaks for it, or is a coalition that it belongs to. */
export function checkSpeakers(
  { data, path }: ListedPoint,
  { sideOf, membersOf, isReadable }: ReturnType<typeof evidenceOf>,
): FieldFinding[] {
  return readoutsIn(data).flatMap(({ party, by }, index) => {
    if (by === undefined || by === party || !isReadable(by) || sideOf(by) === party || membersOf(by).includes(party)) return [];
    const side = sideOf(by);
    const why = side === undefined ? `nothing says that "${by}" speaks for "${party}"` : `"${by}" is on the side of "${side}"`;
    const message = `This is the readout of "${party}", but ${why}. Correct "by", or the "side" of "${by}".`;
    return [{ path: [...path, 'readouts', index, 'by'], rule: 'wrong-speaker', message }];
  });
}

/** Warns of readouts that no cited source supports: a "joint" one that not all parties issued, and a party’s own that it did not issue. */
export function doubtWords({ data, path }: ListedPoint, parties: string[], evidence: ReturnType<typeof evidenceOf>): FieldFinding[] {
  const cites = [...data.cites, ...readoutsIn(data).flatMap(({ cites = [] }) => cites)];
  const own = data.parties ?? parties;
  // What is wrong with a source or a party is reported where it is, and only there.
  if (!cites.every(({ source }) => evidence.isAttested(source)) || !own.every((party) => parties.includes(party))) return [];
  const readouts = readoutsIn(data).flatMap((readout, index) => doubtReadout(readout, data, evidence, [...path, 'readouts', index]));
  if (data.attribution !== 'joint') return readouts;
  const { standings } = agreementOf({ ...data, readouts: [], saidBy: undefined }, own, evidence);
  const missing = standings.filter(({ standing }) => standing !== 'joint-subject').map(({ party }) => party);
  if (missing.length === 0) return readouts;
  const message = `The attribution is "joint", but none of the cited sources was issued by all parties of the point: ${own.join(', ')}. Cite one that was, correct its "issuers", or leave "attribution" out.`;
  return [{ path: [...path, 'attribution'], rule: 'unfounded-word', message }, ...readouts];
}

function doubtReadout(readout: Readout, data: PointData, evidence: Evidence, path: FieldFinding['path']): FieldFinding[] {
  const { party, says, note, cites = [] } = readout;
  const standing = (each: Readout) => standingIn(each, data, evidence);
  if (says === 'affirms' && cites.length > 0 && standing(readout) === 'reported') {
    const message = `"${party}" issued none of the sources cited here, so this is shown as "reported to affirm". Make it "reported", name in "by" who says it for the party, or correct the "issuers" of the source.`;
    return [{ path: [...path, 'says'], rule: 'unfounded-word', message }];
  }
  const isJoint = (cite: Cite) => standing({ ...readout, cites: [cite] }) === 'not-in-joint-text';
  if (says === 'silent' && !note && cites.length > 0 && cites.every(isJoint)) {
    const message = `Only a joint text is cited, so this is shown as "not in the joint text": "${party}" may have spoken elsewhere. Say in "note" what the text leaves out, or cite a text of the party’s own.`;
    return [{ path: [...path, 'says'], rule: 'silent-in-joint-text', message }];
  }
  return [];
}

/** Returns the word of a party that a readout supports by itself. */
function standingIn(readout: Readout, data: PointData, evidence: Evidence): Standing | undefined {
  const alone = { ...data, attribution: undefined, saidBy: undefined, readouts: [readout] };
  return agreementOf(alone, [readout.party], evidence).standings[0]?.standing;
}
