import type { ListedPoint } from '../../model/points.ts';
import type { Finding } from './finding.ts';

/** Checks that a point says which party's word it rests on, if it rests on one party's, and only then. */
export function checkAttribution({ data, path }: ListedPoint): Finding[] {
  if (data.attribution === 'party' && !data.saidBy) {
    const message = 'The attribution is one party, and "saidBy" is missing. Name the party or its office.';
    return [{ path: [...path, 'attribution'], rule: 'missing-field', message }];
  }
  if (data.attribution !== 'party' && data.saidBy) {
    const message = '"saidBy" belongs to the attribution "party" only. Change the attribution, or leave "saidBy" out.';
    return [{ path: [...path, 'saidBy'], rule: 'unexpected-field', message }];
  }
  return [];
}
