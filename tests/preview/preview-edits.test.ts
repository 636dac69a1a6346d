import { once } from 'node:events';
import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closePage, openPage } from '../support/launch.ts';
import { openListening } from '../support/open-listening.ts';
import { startPreview } from '../support/start-preview.ts';
import { changeFile, copyProject } from '../verify/project-copy.ts';

const BRIEFING = 'briefings/2031-03-second-round/';
const CONTENT = 'tests/fixtures/sound';
const FILE = `${CONTENT}/briefings/2031-03-second-round.md`;

/** An edit of one file of the project, and what a page then shows. */
interface Edit {
  file: string;
  was: string;
  is: string;
  /** The page that is open; that of the briefing, if it is not said. */
  page?: string;
  shows: (page: Page) => Promise<unknown>;
}

const text = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).waitFor();
const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().waitFor();

const EDITS: Record<string, Edit> = {
  'a word of the analysis': { file: FILE, was: 'stay lit. [standfirst]', is: 'stay bright. [standfirst]', shows: text('stay bright') },
  'a heading of the analysis': { file: FILE, was: '## The lights', is: '## Фары the lamps', shows: heading('Фары the lamps') },
  'the text of a point': {
    file: FILE,
    was: 'text: There is to be no toll.',
    is: 'text: لا رسوم في الشتاء.',
    shows: text('لا رسوم في الشتاء.'),
  },
  'the text of a point, on its own page': {
    file: FILE,
    was: 'text: There is to be no toll.',
    is: 'text: Kış geçişi ücretsizdir.',
    page: `${BRIEFING}r1/`,
    shows: text('Kış geçişi ücretsizdir.'),
  },
  'the name of an actor': {
    file: `${CONTENT}/actors/tomas-brandt.yaml`,
    was: 'name: Tomas Brandt',
    is: 'name: Θωμάς Μπραντ',
    shows: link('Θωμάς Μπραντ'),
  },
  'the name of a topic': {
    file: `${CONTENT}/topics/winter-tolls.yaml`,
    was: 'name: Winter tolls',
    is: 'name: 冬季通行费',
    shows: (page) => page.getByText('冬季通行费').first().waitFor(),
  },
  'the definition of a topic': {
    file: `${CONTENT}/topics/winter-tolls.yaml`,
    was: 'definition: ',
    is: 'definition: As they say now, ',
    page: 'topics/winter-tolls/',
    shows: text('As they say now,'),
  },
  'the name of a source': {
    file: `${CONTENT}/sources/solvik-communique.yaml`,
    was: 'name: the communiqué',
    is: 'name: the paper of Solvik',
    shows: text('the paper of Solvik'),
  },
  'the name of the publication': { file: `${CONTENT}/site.yaml`, was: 'The Lake Table', is: 'מועצת האגם', shows: link('מועצת האגם') },
  'the words of the interface': {
    file: 'src/words/point-words.ts',
    was: "label: 'Held by'",
    is: "label: 'Kept by'",
    shows: text('Kept by'),
  },
  'a component': {
    file: 'src/components/site/SiteFooter.astro',
    was: '{WORDS.privacy}',
    is: 'We ask nothing of you.',
    shows: text('We ask nothing of you.'),
  },
  'a style': {
    file: 'src/styles/base.css',
    was: 'h1',
    is: '.site-footer { opacity: 0.51 }\nh1',
    // The page is loaded again, and has no foot for a moment.
    shows: (page) =>
      page.waitForFunction(() =>
        Array.from(document.querySelectorAll('.site-footer'), (foot) => getComputedStyle(foot).opacity).includes('0.51'),
      ),
  },
};

/** A mistake in one file, and what is said of it on whatever page is open. */
const MISTAKES: Record<string, Pick<Edit, 'file' | 'was' | 'is'> & { says: string }> = {
  'the analysis': {
    file: FILE,
    was: '[Mira Solen](actor:mira-solen)',
    is: '[Mira Solen](actor:mira-sollen)',
    says: 'There is no actor "mira-sollen".',
  },
  'a point': { file: FILE, was: 'holders: [estmark]', is: 'holders: [estmrk]', says: 'There is no actor "estmrk".' },
  'an actor': { file: `${CONTENT}/actors/tomas-brandt.yaml`, was: 'kind: person', is: 'kind: persona', says: 'tomas-brandt.yaml:2:7' },
  'a topic': { file: `${CONTENT}/topics/winter-tolls.yaml`, was: 'name: ', is: 'nmae: ', says: 'winter-tolls.yaml:1:1' },
  'a source': {
    file: `${CONTENT}/sources/solvik-communique.yaml`,
    was: 'paragraphs: 4',
    is: 'paragraphs: 2',
    says: 'it has 2 paragraphs and a standfirst',
  },
  'the ledger': {
    file: `${CONTENT}/ledger.jsonl`,
    was: '"id":"r1","kind":"red-line"',
    is: '"id":"r1","kind":"agreed"',
    says: 'ledger.jsonl:18',
  },
  'a component': {
    file: 'src/components/site/SiteFooter.astro',
    was: '</footer>',
    is: '{nobody.name}</footer>',
    says: 'nobody is not defined',
  },
};

const project = copyProject();
writeFileSync(join(project, CONTENT, 'site.yaml'), 'name: The Lake Table\n');

suite('the live preview, while a page is open,', () => {
  let address = '';
  let stop = () => {};
  before(async () => {
    ({ address, stop } = await startPreview(CONTENT, {}, project));
  });
  after(() => stop());

  for (const [what, { file, was, is, page: path = BRIEFING, shows }] of Object.entries(EDITS)) {
    test(`shows an edit of ${what}`, async () => {
      const page = await openListening(address + path);
      const putBack = changeFile(join(project, file), was, is);
      try {
        await shows(page);
      } finally {
        putBack();
      }
      await closePage(page);
    });
  }

  test('shows an edit on a page that was asked for before it, and connects after one that was asked for since', async () => {
    const late = await openPage('about:blank');
    let connect = () => {};
    const held = new Promise<void>((resolve) => (connect = resolve));
    await late.route('**/@vite/client', async (route) => {
      await held;
      await route.continue();
    });
    await late.goto(address + BRIEFING, { waitUntil: 'commit' });
    await late.getByRole('heading', { name: 'A ferry, and no toll' }).waitFor();
    const stored = once(watch(join(project, '.astro'), { persistent: false }), 'change');
    const putBack = changeFile(join(project, FILE), 'stay lit. [standfirst]', 'stay bright. [standfirst]');
    try {
      // Half a second later, Astro stores what changed, and loads the pages that are connected again.
      await stored;
      const early = await openListening(address + BRIEFING);
      await text('stay bright')(early);
      connect();
      await text('stay bright')(late);
      await closePage(early);
    } finally {
      putBack();
    }
    await closePage(late);
  });

  for (const [what, { file, was, is, says }] of Object.entries(MISTAKES)) {
    test(`shows a mistake in ${what}, and the page again once it is fixed`, async () => {
      const page = await openListening(address + BRIEFING);
      const putBack = changeFile(join(project, file), was, is);
      try {
        await page.getByText(says).first().waitFor();
      } finally {
        putBack();
      }
      await page.getByRole('heading', { name: 'A ferry, and no toll' }).waitFor();
      await closePage(page);
    });
  }
});
