import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { formatAtom, formatJsonFeed } from '../../src/formats/feeds/feed-formats.ts';
import { briefingFeed } from '../../src/formats/feeds/feeds.ts';
import { soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';
import { contextOf } from '../support/view-context.ts';

const TERMS = { name: 'All & none', address: 'https://example.org/terms?of=a&by=b' };
const OURS = { ...publication, language: 'ar', textLicence: TERMS };

suite('A feed says in which language and under which licence it is', () => {
  const content = briefingFeed(contextOf(soundLibrary()));

  test('as Atom (RFC 4287 and 4946)', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'link' });
    const { feed } = parser.parse(formatAtom(content, OURS));
    const licences = feed.link.filter((link: { '@rel'?: string }) => link['@rel'] === 'license');
    assert.equal(feed['@xml:lang'], 'ar');
    assert.equal(feed.rights, `${TERMS.name}, ${TERMS.address}`);
    assert.deepEqual(licences, [{ '@rel': 'license', '@href': TERMS.address }]);
  });

  test('as JSON', () => {
    const { language, _licence } = JSON.parse(formatJsonFeed(content, OURS));
    assert.deepEqual([language, _licence], ['ar', TERMS]);
  });
});
