import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { libraryOf } from '../support/edited-content.ts';
import { searchIn } from '../support/find-in-library.ts';

const search = await searchIn(libraryOf('paris-talks'));
const found = (query: string) =>
  search(query).map((path) => path.replace(/^\/(?:actors|topics|briefings\/2026-01-paris-talks)\/|\/$/g, ''));

/** What readers type, by the one entry that it has to lead to first. */
const LEADS_TO: Record<string, string> = {
  'ahmed-al-sharaa':
    'Ahmed al-Sharaa | al-Sharaa | ash-Sharaa | el-Sharaa | Sharaa | Shara | alsharaa | Al Sharaa | al-Charaa | Ahmad al-Shara’ | Aḥmad aš-Šaraʿ | Ahmed ash-Sharaʻ | Sharra | Jolani | al-Jolani | Julani | al Julani | Jawlani | Golani | Joulani | Abu Mohammad al-Jolani | Abu Muhammad al-Julani | الشرع | أحمد الشرع | احمد الشرع | الجولاني | أبو محمد الجولاني',
  'yechiel-leiter': 'Leiter | Leitner | Yehiel Leitner | Yechiel | Yehiel | Leitr | Liter | Letier | Yechiel Leitr | לייטר | יחיאל לייטר',
  'gil-reich': 'Reich | Gil Reich | Gill Reich | Riech | Reihc | גיל רייך',
  'roman-gofman': 'Gofman | Goffman | Hofman | Gofmann | roman gof | רומן גופמן',
  'benjamin-netanyahu': 'Netanyahu | Nethanyahu | Netanyau | Netanjahu | Natanyahoo | Binyamin | Bibi | netanya | נתניהו | نتنياهو',
  'steve-witkoff': 'Witkoff | Wittkoff | Witkof | Witkov | Steven Witkoff | Wtikoff | ويتكوف',
  'jared-kushner': "Kushner | Kuchner | Kusner | Jared | كوشنر | ג׳ארד קושנר | ג'ארד קושנר",
  'ron-dermer': 'Dermer | Ron Dermer | Dremer | Dermar | דרמר',
  'hakan-fidan': 'Fidan | Hakan | Hakan Fiddan | Fidann | Hakkan Fidan | فيدان',
  'donald-trump': 'Trump | Tramp | Donald | ترامب | טראמפ',
  turkiye: 'Türkiye | Turkiye | TÜRKİYE | Turkey | Ankara | Turky | تركيا | טורקיה',
  syria: 'Syria | Syrian Arab Republic | Siria | سوريا | סוריה',
  israel: 'Israel | Isreal | State of Israel | إسرائيل | اسرائيل | ישראל',
  'united-states': 'US | USA | U.S. | U.S.A. | Washington | Washingon | America | United States | الولايات المتحدة | ארצות הברית',
  'saudi-arabia': 'Saudi | Riyadh | Riyad | Saudi Arabia | السعودية',
  mossad: 'Mossad | Mosad | המוסד | الموساد',
  'druze-minority': 'Druze | Druse | Druze minority | الدروز | דרוזים',
  'israeli-national-security-council': 'NSC | National Security Council',
  'israeli-prime-ministers-office': "PMO | prime ministers office | Prime Minister’s Office | prime minister's ofice | משרד ראש הממשלה",
  hotline: 'hotline | hot line | fusion mechanism | fusin mechanism | fusion mechanizm | joint fusion mechanism | deconfliction | hotlien',
  'golan-heights': 'Golan | the Golan | Golan Hights | golan-heights | golanheights',
  'humanitarian-corridor': 'corridor | humanitarian corridor | coridor | corridoor | humanitarian corr',
  'abraham-accords': 'Abraham Accords | abraham acords | normalization | normalisation | Abrahm Accords',
  'peace-treaty': 'peace treaty | peace agreement',
  a1: 'A1 | commitment to reach',
  a2: 'A2 | hotline against escalation | a2 paris',
  r1: 'R1 | red line corridor | red line',
  o4: 'O4 | Syria in the Abraham Accords',
  f1: 'F1 | floated',
};

/** What must lead nowhere, for no entry has it as a name. */
const LEADS_NOWHERE = `
  iran iraq russia china egypt jordan lebanon qatar doha geneva moscow tehran putin biden obama rubio macron hamas hezbollah gaza aleppo
  ukraine yemen kurds alawites lira reichstag leitmotif serbia turin xyzzy a9 r7 q … – "" <script>
`
  .trim()
  .split(/\s+/);

/** Names that are near to each other and must not be taken for each other. */
const APART: [query: string, never: string][] = [
  ['Leiter', 'gil-reich'],
  ['Reich', 'yechiel-leiter'],
  ['Gil', 'golan-heights'],
  ['Dermer', 'druze-minority'],
  ['Ron', 'roman-gofman'],
  ['Roman', 'ron-dermer'],
  ['Syria', 'saudi-arabia'],
  ['Saudi', 'syria'],
  ['Druze', 'turkiye'],
  ['Fidan', 'roman-gofman'],
  ['Mossad', 'abraham-accords'],
  ['Trump', 'turkiye'],
];

suite('a spelling that readers type', () => {
  for (const [entry, spellings] of Object.entries(LEADS_TO)) {
    test(`leads to ${entry}`, () => {
      const wrong = spellings
        .split(' | ')
        .filter((spelling) => found(spelling)[0] !== entry)
        .map((spelling) => `${spelling}: ${found(spelling).slice(0, 3)}`);
      assert.deepEqual(wrong, []);
    });
  }

  test('is one of at least 80', () => {
    assert.ok(Object.values(LEADS_TO).join(' | ').split(' | ').length >= 80);
  });

  test('leads nowhere if no entry has it', () => {
    assert.ok(LEADS_NOWHERE.length >= 30);
    assert.deepEqual(
      LEADS_NOWHERE.filter((query) => found(query).length > 0).map((query) => `${query}: ${found(query).slice(0, 3)}`),
      [],
    );
  });

  test('does not lead to a name that is only like it', () => {
    assert.deepEqual(
      APART.filter(([query, never]) => found(query).includes(never)),
      [],
    );
  });
});

suite('two parties together', () => {
  const named = { file: 'processes/ardel-river-talks.yaml', from: 'name: Ardel river talks', to: 'name: Belmark–Quessa talks' };
  const CASES: [query: string, isFirst: boolean][] = [
    ['Belmark Quessa', true],
    ['Quessa and Belmark', true],
    ['Belmark Sund', false],
    ['Belmark', false],
  ];
  for (const [query, isFirst] of CASES) {
    test(`lead ${isFirst ? '' : 'not '}to the talks that are named after both: ${query}`, async () => {
      const [first] = (await searchIn(libraryOf('three-rounds', named)))(query);
      assert.equal(first === '/processes/ardel-river-talks/', isFirst);
    });
  }
});
