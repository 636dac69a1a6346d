import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from '../../src/list-files.ts';
import { rootSite, secondPublication } from '../support/sites.ts';

/** What is not held to: each for a reason. */
const OFF: Record<string, 'off'> = {
  // The title is the author's; it is cut by those who show it.
  'long-title': 'off',
  // Safari forgets what a table is once its parts are laid out as blocks; the roles tell it.
  'no-redundant-role': 'off',
  'no-trailing-whitespace': 'off',
};
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { ...OFF, 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

for (const site of [rootSite(), secondPublication()]) {
  test(`every page of the site ${site.name} is valid HTML by html-validate`, async () => {
    const findings: string[] = [];
    const pages = listFiles(site.folder).filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 40);
    for (const page of pages) {
      const { results } = await validator.validateString(readFileSync(join(site.folder, page), 'utf8'), page);
      for (const { messages } of results) {
        findings.push(...messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`));
      }
    }
    assert.equal(findings.join('\n'), '');
  });
}
