import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, render } from './body.ts';

describe('links that name an entry', () => {
  const cases: [markdown: string, html: string][] = [
    ['[Mira](actor:mira-solen)', '<a href="/actors/mira-solen/" class="name">Mira</a>'],
    ['[ferry](topic:ferry-line)', '<a href="/topics/ferry-line/" class="name">ferry</a>'],
    ['[before](briefing:2031-01-first-round)', '<a href="/briefings/2031-01-first-round/" class="name">before</a>'],
    ['[A2](point:a2)', '<a href="/briefings/2031-03-second-round/a2/" class="point-link">A2</a>'],
    ['[it](source:communique)', '<a href="/sources/communique/" class="source-mark">it</a>'],
    ['[¶5](source:communique#5)', '<a href="/sources/communique/#p5" class="source-mark">¶5</a>'],
    ['[top](source:communique#standfirst)', '<a href="/sources/communique/#standfirst" class="source-mark">top</a>'],
    ['[*Mira* Solen](actor:mira-solen)', '<a href="/actors/mira-solen/" class="name"><em>Mira</em> Solen</a>'],
    ['[Mira](actor:mira-solen "The minister")', '<a href="/actors/mira-solen/" title="The minister" class="name">Mira</a>'],
  ];
  for (const [markdown, html] of cases) {
    test(`${markdown} leads to its address`, () => assert.equal(htmlOf(markdown), `<p id="p1">${html}</p>`));
    test(`${markdown} leads there under a path as well`, () => {
      assert.equal(htmlOf(markdown, '/readout/'), `<p id="p1">${html.replace('href="/', 'href="/readout/')}</p>`);
    });
  }

  test('they are recorded with their places, those in headings and lists too', () => {
    const { links } = render('## The [ferry](topic:ferry-line)\n\n- [A2](point:a2)\n\nSaid\n[so](source:communique#2).');
    assert.deepEqual(links, [
      { link: { to: 'topics', id: 'ferry-line' }, line: 1, column: 8 },
      { link: { to: 'points', id: 'a2' }, line: 3, column: 3 },
      { link: { to: 'sources', id: 'communique', paragraph: 2 }, line: 6, column: 1 },
    ]);
  });
});

describe('links that name no entry', () => {
  for (const url of ['https://example.org/a?b=c', 'http://example.org', 'mailto:desk@example.org', '#section-the-ferry']) {
    test(`${url} stays as it is and is not recorded`, () => {
      assert.equal(htmlOf(`[there](${url})`), `<p id="p1"><a href="${url}">there</a></p>`);
      assert.deepEqual(render(`[there](${url})`).links, []);
    });
  }
});
