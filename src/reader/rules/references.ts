import type { z } from 'zod';
import { renderInline } from '../../markdown/render-inline.ts';
import { type EntryLink, parsePointReference } from '../../model/addresses/entry-links.ts';
import { type Collection, entryNoun } from '../../model/addresses/paths.ts';
import { listPoints } from '../../model/library/points.ts';
import type { RuleName } from '../../model/rules.ts';
import { schemas } from '../../model/schema/collections.ts';
import { findLeaves } from '../../model/schema/schema-leaves.ts';
import type { ReadEntry } from '../entry.ts';
import type { Finding, Problem } from '../problem.ts';
import { nearest, nearestPoint } from '../problem.ts';
import { decoded, judgeAddress, NOWHERE } from './addresses.ts';
import { judgeParagraph } from './paragraphs.ts';
import { quoteId } from './quote-id.ts';
import type { Scope } from './registry.ts';
import { explainShared, whatExists, whichPoints } from './what-exists.ts';

/** Checks every reference of an entry's fields, and every link in their texts. */
export function checkReferences(entry: ReadEntry, scope: Scope): Problem[] {
  return checkLeaves(entry, schemas[entry.collection], scope);
}

/** Checks every reference of a file's fields, and every link in their texts. */
export function checkLeaves(entry: Pick<ReadEntry, 'id' | 'file'> & { data: object }, schema: z.ZodType, scope: Scope): Problem[] {
  const { file } = entry;
  return findLeaves(schema, entry.data).flatMap(({ path, value, meaning }): Problem[] => {
    if ('reference' in meaning) {
      const link = referenceIn(meaning.reference, value);
      return judgeLink(link, scopeAt(path, scope)).map((finding) => ({ file: file.path, ...file.placeOf(path), ...finding }));
    }
    if ('plainText' in meaning) return judgeWords(entry, path, value);
    const { links, addresses, messages, plain } = renderInline(value, { briefing: entry.id, base: '/' });
    return [
      ...(messages.length === 0 ? judgeWords(entry, path, plain) : []),
      ...links.flatMap(({ link }) =>
        judgeLink(link, scopeAt(path, scope)).map((finding) => ({ file: file.path, ...file.placeInside(path, written(link)), ...finding })),
      ),
      ...addresses.flatMap(({ address }) => {
        return judgeAddress({ file, address, at: { within: path } }, scope.places ?? NOWHERE, scope.addresses);
      }),
      ...messages.map(({ ruleId, reason, actual }) => ({
        file: file.path,
        ...(actual ? file.placeInside(path, actual) : file.placeOf(path)),
        rule: ruleId as RuleName,
        message: reason,
      })),
    ];
  });
}

/** Checks the visible words of a text: a sign alone tells readers nothing, and no search finds it. */
function judgeWords({ file }: Pick<ReadEntry, 'file'>, path: (string | number)[], seen: string): Problem[] {
  if (/[\p{L}\p{N}]/u.test(seen)) return [];
  const name = path.findLast((part) => typeof part === 'string');
  const message = `"${name}" has neither a letter nor a digit. Fill it in, or leave the field out.`;
  return [{ file: file.path, ...file.placeOf(path), rule: 'missing-value', message }];
}

/** Returns what is wrong with a link, if anything is. */
export function judgeLink(link: EntryLink, scope: Scope): Finding[] {
  if (link.to === 'points') {
    if (link.briefing !== undefined) return judgeElsewhere(link.id, link.briefing, scope);
    if (scope.points.has(link.id)) return [];
    if (!scope.places) {
      const message = `A point belongs to a briefing, and this file is not a briefing. Name the briefing as well: "point:<briefing>/${link.id}".`;
      return [{ rule: 'unknown-point', message }];
    }
    const meant = nearestPoint(link.id, scope.points);
    const message = `This briefing has no point ${quoteId(link.id)}.${meant ? '' : whichPoints(scope.points)}`;
    return [{ rule: 'unknown-point', message, nearest: meant, lacks: link.id }];
  }
  const ids = scope.ids[link.to];
  scope.referred.add(`${link.to}/${link.id}`);
  if (!ids.has(link.id)) {
    const noun = schemeOf(link);
    // A link may have spaces and letters of other scripts as they are in an address.
    const written = decoded(link.id);
    const [named, ...others] = scope.named(link.to, written);
    const meant = scope.successors.get(`${link.to}/${link.id}`) ?? named ?? nearest(written, ids);
    const given = named === undefined ? quoteId(written) : `"${written}"`;
    if (named !== undefined && others.length > 0)
      return [{ rule: `unknown-${noun}`, message: explainShared(noun, written, [named, ...others]) }];
    const message = `There is no ${noun} ${given}.${meant ? '' : whatExists(noun, written, ids)}`;
    return [{ rule: `unknown-${noun}`, message, nearest: meant }];
  }
  if (link.to === 'briefings' && !scope.draft && scope.briefings.get(link.id)?.draft) {
    const message = `The briefing "${link.id}" is a draft, which has no page yet. Remove the reference until it is published.`;
    return [{ rule: 'unknown-briefing', message }];
  }
  return link.to === 'sources' ? [...judgeListed(link.id, scope), ...judgeParagraph(link.id, link.paragraph, scope)] : [];
}

/** Returns what a field may name: what other outlets report rests on sources that the briefing does not list. */
function scopeAt(path: (string | number)[], scope: Scope): Scope {
  return path.includes('reports') ? { ...scope, listed: undefined } : scope;
}

/** Reads the value of a field that names an entry or a point. */
function referenceIn(to: Collection | 'points' | 'earlier-points', value: string): EntryLink {
  if (to === 'earlier-points') return parsePointReference(value);
  return { to, id: value } as EntryLink;
}

/** Checks the reference to a point of another briefing. */
function judgeElsewhere(id: string, briefing: string, scope: Scope): Finding[] {
  const findings = judgeLink({ to: 'briefings', id: briefing }, scope);
  const data = scope.briefings.get(briefing);
  if (findings.length > 0 || !data) return findings;
  const ids = listPoints(data).map((point) => point.data.id);
  if (ids.includes(id)) return [];
  const meant = nearestPoint(id, ids);
  const message = `The briefing "${briefing}" has no point ${quoteId(id)}.${meant ? '' : whichPoints(ids)}`;
  return [{ rule: 'unknown-point', message, nearest: meant, lacks: `${briefing}/${id}` }];
}

function judgeListed(id: string, { listed }: Scope): Finding[] {
  if (!listed || listed.has(id)) return [];
  return [{ rule: 'unlisted-source', message: `"${id}" is cited but is not among the briefing's "sources". Add it there.` }];
}

/** Returns the destination of a link as an author writes it, with the sign that ends it. */
function written(link: EntryLink): string {
  const paragraph = 'paragraph' in link ? `#${link.paragraph}` : '';
  const briefing = 'briefing' in link ? `${link.briefing}/` : '';
  return `${schemeOf(link)}:${briefing}${link.id}${paragraph})`;
}

function schemeOf({ to }: EntryLink) {
  if (to === 'points') return 'point';
  return to === 'pages' ? 'page' : entryNoun(to);
}
