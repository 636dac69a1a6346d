import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { type FeedContent, MAX_ITEMS } from '../../src/formats/feeds/feed-content.ts';
import { formatAtom, formatJsonFeed } from '../../src/formats/feeds/feed-formats.ts';
import { actorFeed, briefingFeed, changeFeed, processFeed, topicFeed } from '../../src/formats/feeds/feeds.ts';
import type { Library } from '../../src/model/library/records.ts';
import { parsePage, textOf } from '../support/html.ts';
import { HOSTILE, LIBRARIES, soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const ADDRESS = 'https://briefings.example.org/readout';
const MIDNIGHT = /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/;

interface AtomEntry {
  id: string;
  title: { '#text': string; '@type': string };
  updated: string;
  published: string;
  link: { '@href': string; '@rel'?: string }[];
  summary: { '#text': string; '@type': string };
}

interface AtomFeed extends Omit<AtomEntry, 'title' | 'summary'> {
  title: string;
  author: { name: string; uri: string };
  entry?: AtomEntry[];
}

/** Reads Atom as another program does; throws if it is not well-formed. */
function readAtom(xml: string): AtomFeed {
  assert.equal(SyntaxValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry' || name === 'link',
    trimValues: false,
    parseTagValue: false,
  });
  return parser.parse(xml).feed;
}

function feedsOf(library: Library): FeedContent[] {
  const context = contextOf(library);
  return [
    briefingFeed(context),
    changeFeed(context),
    ...[...library.processes.values()].map((process) => processFeed(process, context)),
    ...[...library.actors.values()].map((actor) => actorFeed(actor, context)),
    ...[...library.topics.values()].map((topic) => topicFeed(topic, context)),
  ];
}

function feedWith(items: Partial<FeedContent['items'][number]>[]): FeedContent {
  const item = {
    id: '/briefings/b/',
    path: '/briefings/b/',
    title: 'T',
    paragraphs: ['P'],
    published: '2031-03-10',
    updated: '2031-03-12',
  };
  return { title: 'Feed', description: 'D', page: '/briefings/', path: '/feeds/f', items: items.map((each) => ({ ...item, ...each })) };
}

suite('An Atom feed', () => {
  for (const [name, library] of LIBRARIES) {
    test(`has what RFC 4287 requires: ${name}`, () => {
      for (const content of feedsOf(library)) {
        const feed = readAtom(formatAtom(content, publication));
        const self = feed.link.find((link) => link['@rel'] === 'self');
        assert.equal(self?.['@href'], `${ADDRESS}${content.path}.atom`);
        assert.equal(feed.id, self?.['@href']);
        assert.ok(feed.title);
        assert.ok(feed.author.name);
        for (const record of [feed, ...(feed.entry ?? [])]) {
          assert.match(record.updated, MIDNIGHT);
          const own = record.link.filter((link) => link['@rel'] !== 'license');
          assert.ok(own.length > 0 && own.every((link) => link['@href'].startsWith(`${ADDRESS}/`)));
        }
        const ids = (feed.entry ?? []).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => id.startsWith(`${ADDRESS}/briefings/`)));
        for (const { title, published } of feed.entry ?? []) {
          assert.ok(title['#text']);
          assert.match(published, MIDNIGHT);
        }
      }
    });
  }

  test('keeps hostile words as they are', () => {
    const feed = readAtom(formatAtom(feedWith([{ title: HOSTILE, paragraphs: [HOSTILE, HOSTILE] }]), publication));
    const [entry] = feed.entry ?? [];
    const shown = parsePage(`<p>${entry?.title['#text']}</p>${entry?.summary['#text']}`).filter(({ tagName }) => tagName !== 'html');
    const words = HOSTILE.replace(/\s+/g, ' ');
    assert.deepEqual(shown.filter(({ tagName }) => tagName === 'p').map(textOf), [words, words, words]);
    assert.ok(shown.every(({ tagName }) => ['head', 'body', 'p'].includes(tagName)));
  });

  test('keeps hostile words in its own title and description', () => {
    const xml = formatAtom({ ...feedWith([]), title: HOSTILE }, publication);
    assert.equal(readAtom(xml).title.replaceAll('\r\n', '\n'), `Readout: ${HOSTILE}`.replaceAll('\r\n', '\n'));
  });

  test('leaves out signs that XML has no place for', () => {
    const xml = formatAtom(feedWith([{ title: 'a\u0000b\u0008c\ud800d\ufffee' }]), publication);
    assert.equal(readAtom(xml).entry?.[0]?.title['#text'], 'abcde');
  });

  test('without items still says when it was updated', () => {
    assert.equal(readAtom(formatAtom(feedWith([]), publication)).updated, '1970-01-01T00:00:00.000Z');
  });
});

suite('A JSON feed', () => {
  for (const [name, library] of LIBRARIES) {
    test(`has what JSON Feed 1.1 requires: ${name}`, () => {
      for (const content of feedsOf(library)) {
        const feed = JSON.parse(formatJsonFeed(content, publication));
        assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
        assert.ok(feed.title);
        assert.equal(feed.feed_url, `${ADDRESS}${content.path}.json`);
        assert.equal(feed.home_page_url, `${ADDRESS}${content.page}`);
        assert.deepEqual(feed.authors, [{ name: 'Readout', url: `${ADDRESS}/` }]);
        assert.equal(feed.items.length, content.items.length);
        for (const item of feed.items) {
          assert.ok(item.id.startsWith(`${ADDRESS}/briefings/`));
          assert.ok(item.url.startsWith(`${ADDRESS}/briefings/`));
          assert.equal(typeof item.content_text, 'string');
          assert.match(item.date_published, MIDNIGHT);
          assert.match(item.date_modified, MIDNIGHT);
        }
      }
    });
  }

  test('keeps hostile words as they are', () => {
    const [item] = JSON.parse(formatJsonFeed(feedWith([{ title: HOSTILE, paragraphs: [HOSTILE] }]), publication)).items;
    assert.deepEqual([item.title, item.content_text], [HOSTILE, HOSTILE]);
  });
});

suite('The items of a feed', () => {
  const library = soundLibrary();
  const context = contextOf(library);
  const inShort = ({ items }: FeedContent) => items.map(({ id, updated }) => `${updated} ${id}`);

  test('of briefings are the briefings, by the day of their present version', () => {
    assert.deepEqual(inShort(briefingFeed(context)), [
      '2031-03-20 /briefings/2031-03-second-round/',
      '2031-01-20 /briefings/2031-01-first-round/',
    ]);
  });

  test('of changes say what changed, why and what took its place', () => {
    const [withdrawn, revised, superseded] = changeFeed(context).items;
    assert.deepEqual(withdrawn && [withdrawn.id, withdrawn.title, withdrawn.paragraphs[0]], [
      '/briefings/2031-03-second-round/f2/#change-1',
      'F2: A night boat in summer (withdrawn)',
      'It was a misprint.',
    ]);
    assert.equal(revised?.title, 'A ferry, and no toll (revised)');
    assert.deepEqual(superseded?.paragraphs.slice(0, 2), ['F2 says more.', 'Replaced by F2.']);
  });

  test('of an actor are the briefings that name it and the points that concern it', () => {
    const board = library.actors.get('ferry-board');
    assert.deepEqual(board && inShort(actorFeed(board, context)), [
      '2031-03-20 /briefings/2031-03-second-round/',
      '2031-03-10 /briefings/2031-03-second-round/a3/',
    ]);
  });

  test('of a topic are the briefings that touch it and the points on it', () => {
    const tolls = library.topics.get('winter-tolls');
    assert.deepEqual(tolls && inShort(topicFeed(tolls, context)), [
      '2031-03-20 /briefings/2031-03-second-round/',
      '2031-03-10 /briefings/2031-03-second-round/r1/',
    ]);
  });

  test('are the newest fifty', () => {
    const briefings = Array.from({ length: 60 }, (_, index) => {
      const [briefing] = library.briefings;
      assert.ok(briefing);
      const compiled = `2031-04-${String((index % 30) + 1).padStart(2, '0')}`;
      return { ...briefing, id: `b${index}`, path: `/briefings/b${index}/`, data: { ...briefing.data, compiled, revisions: [] } };
    });
    const { items } = briefingFeed(contextOf({ ...library, briefings }));
    assert.equal(items.length, MAX_ITEMS);
    assert.equal(items[0]?.updated, '2031-04-30');
    assert.equal(items.at(-1)?.updated, '2031-04-06');
  });
});
