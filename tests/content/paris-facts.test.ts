import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import '../support/first-library.ts';
import { contentSite } from '../support/content-site.ts';
import { attribute, type Element, parsePage, textOf, within } from '../support/html.ts';

const BRIEFING = 'briefings/2026-01-paris-talks';
const site = contentSite();

interface Fact {
  paragraph: string;
  fact: string;
  whose: string;
  page: string;
  element: string;
  must: string;
  mustNot: string;
}

const facts = readFileSync(join(import.meta.dirname, 'paris-facts.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:\d|standfirst|statement|reports)/.test(line))
  .map((line): Fact => {
    const [, paragraph = '', fact = '', whose = '', page = '', element = '', must = '', mustNot = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { paragraph, fact, whose, page, element, must, mustNot };
  });

suite('the facts of the article on the Paris talks', () => {
  test('are at least 60', () => assert.ok(facts.length >= 60, `There are ${facts.length}.`));

  for (const { paragraph, fact, whose, page, element, must, mustNot } of facts) {
    test(`${paragraph}: ${fact} (${whose}): ${page}, ${element}`, () => {
      const text = textAt(page, element).toLowerCase();
      const missing = listOf(must).filter((words) => !words.split('/').some((each) => text.includes(each.trim())));
      const wrong = listOf(mustNot).filter((words) => text.includes(words));
      assert.deepEqual({ missing, wrong }, { missing: [], wrong: [] }, `${fact} (${whose}), but ${page} says: ${text}`);
    });
  }
});

function listOf(cell: string): string[] {
  const items = cell.toLowerCase().split(';');
  return items.map((item) => item.trim()).filter(Boolean);
}

/** Returns the text of an element of a page. */
function textAt(page: string, element: string): string {
  const path = page === 'briefing' ? BRIEFING : /^[a-z]\d$/.test(page) ? `${BRIEFING}/${page}` : page;
  const steps = element.split(' > ');
  const found = steps.reduce<Element[]>(
    (scope, step) => {
      const [first] = scope.filter((each) => isAt(each, step));
      assert.ok(first, `${path} has no ${step} of "${element}".`);
      return [first, ...within(first)];
    },
    parsePage(readFileSync(join(site, path, 'index.html'), 'utf8')),
  );
  return textOf(found[0] ?? assert.fail());
}

/** Tells whether an element is what a step of the table names: its id, class, heading, party, or tag with its first words. */
function isAt(element: Element, step: string): boolean {
  const [, tag = '', words = ''] = /^([a-z]+\d?)(?: "(.*)")?$/.exec(step) ?? [];
  if (tag) return element.tagName === tag && textOf(element).startsWith(words);
  const name = step.replace(/^[#.@[]|\]$/g, '');
  if (step.startsWith('#')) return attribute(element, 'id') === name;
  if (step.startsWith('@')) return attribute(element, 'aria-labelledby') === name;
  if (step.startsWith('[')) return attribute(element, 'data-party') === name;
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}
