import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, render } from '../support/rendered-body.ts';

describe('links that name an entry', () => {
  const cases: [markdown: string, html: string][] = [
    ['[Mira](actor:mira-solen)', '<a class="name" href="/actors/mira-solen/">Mira</a>'],
    ['[ferry](topic:ferry-line)', '<a class="name" href="/topics/ferry-line/">ferry</a>'],
    ['[before](briefing:2031-01-first-round)', '<a class="name" href="/briefings/2031-01-first-round/">before</a>'],
    ['[A2](point:a2)', '<a class="point-link" href="/briefings/2031-03-second-round/a2/">A2</a>'],
    ['[it](source:communique)', '<a class="source-mark" href="/sources/communique/">it</a>'],
    ['[¶5](source:communique#5)', '<a class="source-mark" href="/sources/communique/#p5">¶5</a>'],
    ['[top](source:communique#standfirst)', '<a class="source-mark" href="/sources/communique/#standfirst">top</a>'],
    ['[*Mira* Solen](actor:mira-solen)', '<a class="name" href="/actors/mira-solen/"><em>Mira</em> Solen</a>'],
    ['[Mira](actor:mira-solen "The minister")', '<a class="name" href="/actors/mira-solen/" title="The minister">Mira</a>'],
  ];
  for (const [markdown, html] of cases) {
    test(`${markdown} leads to its address`, () => assert.equal(htmlOf(markdown), `<p id="p1">${html}</p>`));
    test(`${markdown} leads there under a path as well`, () => {
      assert.equal(htmlOf(markdown, '/readout/'), `<p id="p1">${html.replace('href="/', 'href="/readout/')}</p>`);
    });
  }

  test('they are recorded with the places of the links and of their destinations, those in headings and lists too', () => {
    const { links } = render('## The [ferry](topic:ferry-line)\n\n- [A2](point:a2)\n\nSaid\n[so](source:communique#2).');
    assert.deepEqual(links, [
      { link: { to: 'topics', id: 'ferry-line' }, line: 1, column: 8, from: 15, to: 31 },
      { link: { to: 'points', id: 'a2' }, line: 3, column: 3, from: 41, to: 49 },
      { link: { to: 'sources', id: 'communique', paragraph: 2 }, line: 6, column: 1, from: 62, to: 81 },
    ]);
  });
});

describe('the destination of a link that names an entry is found', () => {
  for (const [markdown, destination] of [
    ['[Mira](actor:mira-solen)', 'actor:mira-solen'],
    ['[a *b* `c]`](  <actor:mira-solen> "The minister")', 'actor:mira-solen'],
    ['[](actor:mira-solen)', 'actor:mira-solen'],
    ['[b\\](topic:z) c](actor:mira-solen)', 'actor:mira-solen'],
    ['<actor:mira-solen>', 'actor:mira-solen'],
  ] as const) {
    test(`in ${markdown}`, () => {
      const [{ from, to } = assert.fail()] = render(markdown).links;
      assert.equal(markdown.slice(from, to), destination);
    });
  }
});

describe('links that name no entry', () => {
  for (const url of ['https://example.org/a?b=c', 'http://example.org', 'mailto:desk@example.org', '#section-the-ferry']) {
    test(`${url} stays as it is and is not recorded`, () => {
      assert.equal(htmlOf(`[there](${url})`), `<p id="p1"><a href="${url}">there</a></p>`);
      assert.deepEqual(render(`[there](${url})`).links, []);
    });
  }
});
