import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationItem } from '../../src/formats/citations/citation-item.ts';
import { CITATION_FORMATS, citationView } from '../../src/formats/citations/citations.ts';
import { a1Titled, HOSTILE_TITLES, itemsOf } from '../support/citation-items.ts';
import { libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';

const ROUND = '/briefings/2031-03-second-round/';
const items = itemsOf(libraryOf('sound'));
const point = items.get(`${ROUND}a1/`) as CitationItem;
const briefing = items.get(ROUND) as CitationItem;

/** Reads BibTeX with a parser that did not write it; the marks of what keeps its capitals are taken off again. */
function readBibtex(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  assert.equal(data.length, 1);
  return JSON.parse(JSON.stringify(data[0]).replaceAll(/<span class=\\"nocase\\">|<\/span>/g, ''));
}

/** Reads RIS line by line: a record begins with TY, ends with ER and has one value to a tag. */
function readRis(text: string): Record<string, string> {
  assert.match(text, /^TY {2}- .*\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- \r\n$/);
  const lines = text.trimEnd().split('\r\n');
  const fields = Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
  assert.equal(Object.keys(fields).length, lines.length);
  return fields;
}

suite('a BibTeX file', () => {
  const text = CITATION_FORMATS.bib.write(point);

  test('has an entry that another program reads with every field', () => {
    const { title, author, publisher, issued, URL, note, type, ...fields } = readBibtex(text);
    assert.deepEqual(
      { title, author, publisher, issued, URL, note, type, container: fields['container-title'], key: fields['citation-key'] },
      {
        title: point.title,
        author: [{ family: 'Readout' }],
        publisher: 'Readout',
        issued: point.issued,
        URL: point.URL,
        note: point.note,
        type: 'webpage',
        container: point['container-title'],
        key: point.id,
      },
    );
  });

  test('gives the month as the name that styles know', () => {
    assert.match(text, /^ {2}month = mar,$/m);
  });

  test('has an entry of its own for a briefing', () => {
    assert.match(CITATION_FORMATS.bib.write(briefing), /^@online\{readout-2031-03-second-round,\n/);
  });

  test('has braces that match, whatever a title holds', () => {
    for (const [, title] of HOSTILE_TITLES) {
      const written = CITATION_FORMATS.bib.write(a1Titled(title, title));
      assert.equal(written.split('{').length, written.split('}').length, written);
    }
  });
});

suite('a RIS file', () => {
  test('has one record with every field, one to a line', () => {
    assert.deepEqual(readRis(CITATION_FORMATS.ris.write(point)), {
      TY: 'ELEC',
      ID: point.id,
      AU: 'Readout',
      TI: point.title,
      T2: 'A ferry, and no toll',
      PB: 'Readout',
      Y1: '2031/03/12/',
      UR: point.URL,
      N1: point.note,
      ER: '',
    });
  });

  test('is read by another program as the same page of the same day', () => {
    const [{ type, title, URL, issued } = {}] = new Cite(CITATION_FORMATS.ris.write(point)).data;
    assert.deepEqual({ type, title, URL, issued }, { type: point.type, title: point.title, URL: point.URL, issued: point.issued });
  });

  test('leads another program to a citation that names the briefing of a point, and the day', () => {
    const cited = new Cite(CITATION_FORMATS.ris.write(point)).format('bibliography', { template: 'apa', lang: 'en-US' });
    assert.equal(cited.trim(), `Readout. (2031, March 12). A1: One ferry. Readout. A Ferry, and No Toll. ${point.URL}`);
  });
});

test('a CSL-JSON file is a list of the one item', () => {
  assert.deepEqual(JSON.parse(CITATION_FORMATS['csl.json'].write(point)), [point]);
});

suite('a title', () => {
  for (const [what, written, cited = written] of HOSTILE_TITLES) {
    test(`comes through every file with ${what}`, () => {
      const item = a1Titled(written, written);
      const expected = { title: `A1: ${cited}`, container: cited };
      const bibtex = readBibtex(CITATION_FORMATS.bib.write(item));
      const ris = readRis(CITATION_FORMATS.ris.write(item));
      const [elsewhere] = new Cite(CITATION_FORMATS.ris.write(item)).data;
      const [csl] = JSON.parse(CITATION_FORMATS['csl.json'].write(item));
      assert.deepEqual({ title: bibtex.title, container: bibtex['container-title'] }, expected);
      assert.deepEqual({ title: ris.TI, container: ris.T2 }, expected);
      assert.deepEqual({ title: elsewhere?.title, container: elsewhere?.['container-title'] }, expected);
      assert.deepEqual({ title: csl.title, container: csl['container-title'] }, expected);
    });
  }
});

test('the files have the address of the page, with their ending', () => {
  assert.deepEqual(
    citationView(point, `${ROUND}a1/`, { base: '/', site: publication }).files.map(({ href }) => href),
    [`${ROUND.slice(0, -1)}/a1.bib`, `${ROUND.slice(0, -1)}/a1.ris`, `${ROUND.slice(0, -1)}/a1.csl.json`],
  );
});
