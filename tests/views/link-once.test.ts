import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { linkOnce } from '../../src/views/parts/link-once.ts';

const name = (words: string, href = '/actors/a/', more = '') => `<a class="name" href="${href}"${more}>${words}</a>`;

/** A part of a page. */
const part = (content: string) => `<section class="part"><h2>P</h2>${content}</section>`;

suite('a link of a page', () => {
  const cases: [what: string, html: string, becomes: string][] = [
    ['stands where a name is first met', `${name('A')}, A`, `${name('A')}, A`],
    ['is not there again', `${name('A')} and ${name('the A')}`, `${name('A')} and the A`],
    ['stands again for another entry', `${name('A')}${name('B', '/actors/b/')}`, `${name('A')}${name('B', '/actors/b/')}`],
    ['is not there again under the next heading', `${name('A')}<h3>B</h3>${name('A')}`, `${name('A')}<h3>B</h3>A`],
    ['is not there again in the next point', `${name('A')}<article id="a2">${name('A')}`, `${name('A')}<article id="a2">A`],
    ['is not there again in the next part', part(name('A')) + part(name('A')), part(name('A')) + part('A')],
    ...['<section class="grid wide">', '<section class="positions">', '<div class="seats moved">', '<div class="bands">'].map(
      (drawn): [string, string, string] => [
        `stands again in what is drawn as ${drawn}, and not for that in the text after it`,
        part(name('A')) + part(drawn + name('A') + name('A') + name('B', '/topics/b/')) + part(name('A') + name('B', '/topics/b/')),
        part(name('A')) + part(`${drawn + name('A')}A${name('B', '/topics/b/')}`) + part(`A${name('B', '/topics/b/')}`),
      ],
    ),
    [
      'stands again in a heading of what is drawn',
      part(`<div class="bands">${name('A')}<h3>${name('A')}</h3>${name('A')}`),
      part(`<div class="bands">${name('A')}<h3>${name('A')}</h3>A`),
    ],
    [
      'stands again in the next part for a round, which is what the part is about',
      part(name('R', '/briefings/r/')) + part(name('R', '/briefings/r/') + name('R', '/briefings/r/')),
      part(name('R', '/briefings/r/')) + part(`${name('R', '/briefings/r/')}R`),
    ],
    [
      'stands once in each part for a point',
      part('<a class="point-link" href="/b/a1/">A1</a><a class="point-link" href="/b/a1/">A1</a>').repeat(2),
      part('<a class="point-link" href="/b/a1/">A1</a>A1').repeat(2),
    ],
    [
      'keeps the language and the direction of its words',
      `${name('A')}${name('النيل', '/actors/a/', ' dir="rtl"')}`,
      `${name('A')}<span class="name" dir="rtl">النيل</span>`,
    ],
    [
      'keeps the sign of a word',
      '<a class="term" href="/t"><svg></svg>wants</a><a class="term" href="/t"><svg></svg>wants</a>',
      '<a class="term" href="/t"><svg></svg>wants</a><span class="term"><svg></svg>wants</span>',
    ],
    [
      'is not there again for the same word in the next point',
      '<article id="a1"><a class="term" href="/t">Stated</a><article id="a2"><a class="term" href="/t">Stated</a>',
      '<article id="a1"><a class="term" href="/t">Stated</a><article id="a2"><span class="term">Stated</span>',
    ],
    [
      'is there once for the same passage in a point',
      '<article id="a1"><a class="cite" href="/s">x</a><a class="cite" href="/s">x</a>',
      '<article id="a1"><a class="cite" href="/s">x</a><span class="cite">x</span>',
    ],
    [
      'stands by each statement outside the points if it is a cite',
      '<a class="cite" href="/s">x</a><a class="cite" href="/s">x</a>',
      '<a class="cite" href="/s">x</a><a class="cite" href="/s">x</a>',
    ],
  ];
  for (const [what, html, becomes] of cases) test(what, () => assert.equal(linkOnce(html), becomes));
});
