import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { nameSlices } from '../../src/formats/search/name-slices.ts';
import { type Named, readHead, sliceOf } from '../../src/model/names/named.ts';
import { readNamed } from '../../src/model/names/named-line.ts';
import { queryTerms } from '../../src/model/text/stop-words.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';

const COUNTRIES = { israel: 'IL', 'saudi-arabia': 'SA', syria: 'SY', turkiye: 'TR', 'united-states': 'US' };
const edits = Object.entries(COUNTRIES).map(([id, code]): Edit => {
  return { file: `actors/${id}.yaml`, from: 'kind: government', to: `kind: government\ncountry: ${code}` };
});
const library = libraryOf('paris-talks', ...edits);
const slices = await nameSlices(library);
const [head = '', ...first] = (slices.get('first') ?? '').split('\n');
const { kinds, strangers, complete } = readHead(head);

/** Returns the names that a reader has who fetches the slices for what was typed. */
function fetched(query: string): Named[] {
  const lines = queryTerms(query).flatMap((word) => slices.get(sliceOf(word))?.split('\n') ?? []);
  return [...first, ...lines].map((line) => readNamed(line, kinds));
}

/** What readers type, by the one entry that it is a spelling of. */
const SPELLINGS: Record<string, string> = {
  '/actors/syria/':
    'Syria | Suriye | Syrie | Syrien | Siria | Síria | Сирия | Сирія | Συρία | سوريا | סוריה | سوریه | 叙利亚 | 敘利亞 | シリア | 시리아 | सीरिया | 🇸🇾 | Syrian | syrisch | السوري | הסורי',
  '/actors/turkiye/':
    'Türkei | Turquie | Turquía | Turchia | Турция | Τουρκία | تركيا | טורקיה | 土耳其 | トルコ | 🇹🇷 | Turkish | turc | التركي',
  '/actors/united-states/':
    'ABD | США | États-Unis | Estados Unidos | Stati Uniti | Vereinigte Staaten | ΗΠΑ | 美国 | アメリカ合衆国 | 🇺🇸 | American | amerikanisch',
  '/actors/saudi-arabia/': 'Saudi-Arabien | Arabie saoudite | Arabia Saudí | Саудовская Аравия | عربستان سعودی | 沙特阿拉伯 | 🇸🇦 | Saudi',
  '/actors/israel/': 'İsrail | Israël | Израиль | Ισραήλ | اسرائيل | ישראל | 以色列 | 🇮🇱 | Israeli | israélien',
  '/actors/hakan-fidan/':
    'Turkish foreign minister | Foreign Minister of Türkiye | foreign minister of Turkey | Turkish FM | Türkiye Dışişleri Bakanı | ministre turc des Affaires étrangères | türkischer Außenminister | ministro de Exteriores turco | министр иностранных дел Турции | глава МИД Турции | وزير الخارجية التركي | שר החוץ הטורקי | وزیر امور خارجه ترکیه | υπουργός Εξωτερικών Τουρκίας | 土耳其外长',
  '/actors/benjamin-netanyahu/':
    'Israeli prime minister | Prime Minister of Israel | Israeli PM | PM Benjamin Netanyahu | İsrail Başbakanı | Premier ministre israélien | israelischer Ministerpräsident | премьер-министр Израиля | رئيس الوزراء الإسرائيلي | ראש ממשלת ישראל | 以色列总理',
  '/actors/ahmed-al-sharaa/':
    'Syrian president | President of Syria | الرئيس السوري | président syrien | президент Сирии | 叙利亚总统 | シリア大統領',
  '/actors/donald-trump/':
    'US president | American president | president of the United States | ABD Başkanı | президент США | الرئيس الأمريكي',
  '/actors/gil-reich/': 'Acting head of Israel’s National Security Council',
  '/briefings/2026-01-paris-talks/#delegation-israel': 'Delegation of Israel',
  '/briefings/2026-01-paris-talks/': 'Paris | París | Париж | باريس | פריז | 巴黎 | パリ | Παρίσι',
  '/sources/al-majalla-paris-talks/': 'Al Majalla | Al Majalla (English edition) | en.majalla.com | المجلة',
};

suite('the list of names', () => {
  for (const [path, queries] of Object.entries(SPELLINGS)) {
    for (const query of queries.split(' | ')) {
      test(`has “${query}” for ${path}`, () => {
        const key = queryTerms(query).join(' ');
        const matching = fetched(query).filter(({ name, spellings, titles = [] }) =>
          [name, ...spellings, ...titles].some((each) => queryTerms(each).join(' ') === key),
        );
        assert.ok(
          matching.some((named) => named.path === path),
          `Only ${[...new Set(matching.map((named) => named.path))].join(', ')}.`,
        );
      });
    }
  }

  test('has in its first slice no spelling in another language', () => {
    const syria = first.map((line) => readNamed(line, kinds)).find(({ path }) => path === '/actors/syria/');
    assert.deepEqual([complete, syria?.spellings], [false, ['Syrian Arab Republic']]);
  });

  test('has in a slice only the spellings that begin like it, beside the usual name', () => {
    const [syria] = (slices.get('sy') ?? '').split('\n').filter((line) => line.includes('\tactors/syria\t'));
    assert.ok(syria?.includes('\t=Syrian\t') && !/Suriye|Сирия|🇸🇾/u.test(syria));
  });

  test('says by which record of the texts each is found', () => {
    assert.deepEqual(fetched('Syria').find(({ path }) => path === '/actors/syria/')?.record, {
      kind: 'actor',
      number: [...library.actors.keys()].indexOf('syria'),
    });
  });

  test('names the countries that are no slips of its names', () => {
    const tavaria = { file: 'actors/syria.yaml', from: 'name: Syria\n', to: 'name: Iran\n' };
    assert.ok(!strangers.includes('turkey') && !strangers.includes('syria'));
    return nameSlices(libraryOf('paris-talks', tavaria)).then((made) => {
      const [line = ''] = (made.get('first') ?? '').split('\n');
      assert.ok(readHead(line).strangers.includes('iraq'));
    });
  });
});
