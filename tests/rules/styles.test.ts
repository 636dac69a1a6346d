import assert from 'node:assert/strict';
import { test } from 'node:test';
import stylelint, { type Config } from 'stylelint';

const NAME = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
/** Four lengths, each a word or a function of up to two levels. */
const FOUR_SIDES = '/^(?:[^\\s()]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s+){3}\\S/';

const config: Config = {
  extends: ['stylelint-config-recommended'],
  rules: {
    // Rules are ordered by component, not by specificity; what overrides what is kept low instead.
    'no-descending-specificity': null,
    'selector-max-specificity': '0,4,3',
    'selector-max-id': 0,
    'declaration-no-important': true,
    'max-nesting-depth': 1,
    // Colours are tokens: that is how light, dark and contrast are held to in one place.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'lab', 'lch'],
    // Lengths that neither follow the reader's letters nor are paper's.
    'unit-disallowed-list': ['cm', 'in', 'pc', 'vmin', 'vmax'],
    // Sides follow the direction of the page: "inline-start", and no shorthand that names right and left apart.
    'property-disallowed-list': ['/(^|-)(left|right)(-|$)/'],
    'declaration-property-value-disallowed-list': { '/^(inset|margin|padding)$/': [FOUR_SIDES] },
    'selector-class-pattern': NAME,
    'custom-property-pattern': NAME,
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust', '-webkit-text-stroke'] }],
    'value-no-vendor-prefix': true,
    'length-zero-no-unit': true,
  },
  overrides: [{ files: ['**/tokens.css'], rules: { 'color-no-hex': null } }],
};

test('the styles pass the lint of stylelint', async () => {
  const { results } = await stylelint.lint({ files: 'src/styles/**/*.css', config });
  assert.ok(results.length > 20);
  assert.deepEqual(
    results.flatMap(({ source, warnings }) => warnings.map(({ line, text }) => `${source}:${line} ${text}`)),
    [],
  );
});
