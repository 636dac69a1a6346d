import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { attribute, rawText } from '../support/html.ts';
import { readPages } from '../support/pages.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

const SCHEMA = 'http://schema.org/';
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> /gm;
const vocabulary = readFileSync(fileURLToPath(new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))), 'utf8');

/** What the vocabulary says by subject, for one kind of statement. */
function statements(predicate: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, subject = '', verb = '', object = ''] of vocabulary.matchAll(TRIPLE)) {
    if (!verb.endsWith(predicate)) continue;
    const [name, value] = [subject.replace(SCHEMA, ''), object.replace(SCHEMA, '')];
    found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return found;
}

const parents = statements('#subClassOf');
const domains = statements('domainIncludes');
const ranges = statements('rangeIncludes');

function withParents(type: string): string[] {
  return [type, ...[...(parents.get(type) ?? [])].flatMap(withParents)];
}

/** Lists what a node says that the vocabulary has no place for. */
function faultsOf(node: unknown, where: string): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => faultsOf(each, where));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, ...properties } = node as Record<string, unknown> & { '@type'?: string };
  const types = type ? withParents(type) : [];
  const unknown = type && !parents.has(type) && type !== 'Thing' ? [`${where}: there is no type ${type}`] : [];
  const others = Object.entries(properties).filter(([name]) => !name.startsWith('@') && !/-(?:in|out)put$/.test(name));
  return [...unknown, ...others.flatMap(([name, value]) => faultsOfProperty(types, name, value, `${where} ${type ?? ''}.${name}`))];
}

function faultsOfProperty(types: string[], name: string, value: unknown, where: string): string[] {
  if (!domains.has(name)) return [`${where}: there is no such property`];
  const misplaced = types.length > 0 && !types.some((type) => domains.get(name)?.has(type)) ? [`${where}: ${types[0]} has none`] : [];
  const nested = [value].flat().flatMap((each) => {
    const type = typeof each === 'object' && each !== null ? (each as { '@type'?: string })['@type'] : undefined;
    const fits = !type || withParents(type).some((parent) => ranges.get(name)?.has(parent));
    return fits ? [] : [`${where}: it may not be a ${type}`];
  });
  return [...misplaced, ...nested, ...faultsOf(value, where)];
}

suite('what the pages say of themselves in JSON-LD', () => {
  const pages = [rootSite(), fixtureSite('three-rounds')].flatMap((site) => [...readPages(site).values()]);
  const graphs = pages.flatMap(({ path, elements }) =>
    elements
      .filter((each) => attribute(each, 'type') === 'application/ld+json')
      .map((each) => ({ path, graph: JSON.parse(rawText(each)) })),
  );

  test('is in the words of schema.org, each where it belongs', () => {
    assert.ok(graphs.length > 30);
    assert.deepEqual(
      graphs.flatMap(({ path, graph }) => faultsOf(graph, path)),
      [],
    );
  });

  test('would be found out if it were not', () => {
    assert.deepEqual(faultsOf({ '@type': 'Report', jobTitle: 'x', nonsense: 1, author: { '@type': 'Place' } }, '/'), [
      '/ Report.jobTitle: Report has none',
      '/ Report.nonsense: there is no such property',
      '/ Report.author: it may not be a Place',
    ]);
  });
});
