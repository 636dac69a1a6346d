import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const COMMUNIQUE = 'sources/solvik-communique.yaml';
const cite = (words: string) => `cites: [{ source: solvik-communique, paragraph: 4${words} }]\n    changes:\n      - { change: withdrawn`;

/** Returns what the page of the communiqué shows at a place: the words, then what cites them. */
function at(fragment: string, ...edits: Edit[]): string[] {
  const library = libraryOf('sound', ...edits);
  const [main] = hubPages(library.sources.get('solvik-communique') ?? assert.fail());
  const part = sourcePage(main, contextOf(library)).parts.find((each) => each.fragment === fragment) ?? assert.fail(fragment);
  return part.cited.map(({ words, by }) => {
    const said = words.map((each) =>
      each.form === 'quotation'
        ? [`“${each.name}”`, each.speaker && `says ${each.speaker.name}`, each.dir, each.lang, each.passage].filter(Boolean).join(' ')
        : each.form === 'paraphrase'
          ? each.text.html
          : 'nothing',
    );
    return [...said, `(${by.flatMap(({ links }) => links.map(({ name }) => name.split(/[ ,]/)[0])).join()})`].join(' ');
  });
}

/** Has F2 cite some words of paragraph 4. */
const f2Cites = (words: string): Edit => ({ file: BRIEFING, from: cite(''), to: cite(words) });

describe('the page of a source, at a place', () => {
  test('has the quotation that is taken from it, who says it, the way to the passage, and what quotes it', () => {
    const [quoted] = at('p1');
    assert.equal(
      quoted,
      '“one ferry for both shores” says Mira Solen https://example.org/solvik-communique#:~:text=one%20ferry,both%20shores (A1)',
    );
  });

  test('has the paraphrase, with its links, and last what only names the place', () => {
    assert.deepEqual(at('standfirst'), [
      'The <a class="name" href="/readout/topics/ferry-line/">ferry</a> is to sail. (A1)',
      '(Analysis,Delegations,Timeline)',
    ]);
  });

  test('has the first and the last words of a passage that is cited and not quoted', () => {
    assert.deepEqual(at('p2'), [
      '“the shore folk … looked on” https://example.org/solvik-communique#:~:text=the%20shore%20folk,looked%20on (Delegations)',
      '(Relationships)',
    ]);
  });

  test('says where the source does not mention a point', () => {
    assert.deepEqual(at('whole'), ['nothing (A1)', '(Timeline)']);
  });

  test('has words once with all that cite them, and the words of one point together', () => {
    const both = at('p4', f2Cites(', from: "by night", to: "in summer"'), {
      file: BRIEFING,
      from: 'paragraph: 4 }]\n    changes:\n      - { change: superseded',
      to: 'paragraph: 4, from: "by night", to: "in summer" }]\n    changes:\n      - { change: superseded',
    });
    assert.deepEqual(
      both.map((each) => each.replace(/ https\S+/, '')),
      ['“by night … in summer” (F1,F2)', '(O1)'],
    );
    const two = at('p4', f2Cites(', from: "by night" }, { source: solvik-communique, paragraph: 4, from: "in summer"'));
    assert.deepEqual(
      two.map((each) => each.replaceAll(/ https\S+/g, '')),
      ['“by night …” “in summer …” (F2)', '(O1,F1)'],
    );
  });

  for (const [language, words, set] of [
    ['ar', 'العبّارة ليلًا', 'rtl ar'],
    ['he', 'מעבורת בלילה', 'rtl he'],
    ['ru', 'паром ночью', 'ru'],
    ['el', 'το πλοίο τη νύχτα', 'el'],
    ['zh', '夜间渡轮', 'zh'],
    ['tr', 'gece feribotu', 'tr'],
  ] as const) {
    test(`has words in the language of the source, ${language}, set in its direction`, () => {
      const named = { file: COMMUNIQUE, from: 'kind: official-statement', to: `kind: official-statement\nlanguage: ${language}` };
      const [quoted] = at('p4', named, f2Cites(`, from: "${words}"`));
      assert.ok(
        quoted?.startsWith(`“${words} …” ${set} https://example.org/solvik-communique#:~:text=${encodeURIComponent(words)} `),
        quoted,
      );
    });
  }

  test('says of a place that nothing cites that it is not cited, and offers no link to copy', () => {
    const library = libraryOf('sound', { file: COMMUNIQUE, from: 'paragraphs: 4', to: 'paragraphs: 5' });
    const [main] = hubPages(library.sources.get('solvik-communique') ?? assert.fail());
    const { parts } = sourcePage(main, contextOf(library));
    assert.deepEqual(
      parts.map(({ label, none, copy }) => [label, none, copy?.href, copy?.label]),
      [
        ...['Standfirst', '¶1', '¶2', '¶3', '¶4'].map((label) => [
          label,
          undefined,
          `/readout/sources/solvik-communique/#${label.toLowerCase().replace('¶', 'p')}`,
          `the communiqué, ${label}`,
        ]),
        ['¶5', 'Not cited', undefined, undefined],
        ['Whole document', undefined, '/readout/sources/solvik-communique/#whole', 'the communiqué, Whole document'],
      ],
    );
  });
});
