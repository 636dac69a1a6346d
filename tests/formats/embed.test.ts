import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { oEmbed } from '../../src/formats/embed.ts';
import type { Point } from '../../src/model/library/records.ts';
import { frameHeight } from '../../src/views/point/frame-height.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { FRAME_WIDTHS, frameCode } from '../../src/views/point/share-view.ts';
import { viewContext } from '../../src/views/view-context.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';

const library = libraryOf('sound');
const absolute = (path: string) => `https://example.org/talks${path}`;

const site = (hasCards: boolean) => viewContext(library, { ...publication, absolute, hasCards });
const viewOf = (point: Point) => pointView(point, site(true));

function pointOf(id: string, ...edits: Edit[]): Point {
  return libraryOf('sound', ...edits).briefings[0]?.points.find((each) => each.id === id) ?? assert.fail(`There is no ${id}.`);
}

function frameOf(point: Point): Record<string, string> {
  const [place, ...others] = parseFragment(frameCode(viewOf(point))).childNodes as DefaultTreeAdapterTypes.Element[];
  const frame = place?.childNodes[0] as DefaultTreeAdapterTypes.Element;
  assert.ok(frame?.tagName === 'iframe' && others.length === 0);
  return Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
}

describe('the code of a frame', () => {
  test('names the small page of the point, says what it shows, and lets it open links in a new tab and do nothing else', () => {
    const { height, style, ...frame } = frameOf(pointOf('a1'));
    assert.equal(Number(height), frameHeight(viewOf(pointOf('a1')))(320));
    assert.match(style ?? '', /^display:block;width:100%;height:max\(\d+px - [\d.]+cqw(?:,\d+px - [\d.]+cqw){2}\);border:0$/);
    assert.deepEqual(frame, {
      src: 'https://example.org/talks/embed/2031-03-second-round/a1/',
      title: 'A1: One ferry',
      width: '600',
      loading: 'lazy',
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    });
  });

  for (const title of ['"No" & <b>never</b>', '"><script>alert(1)</script>', 'a\' onload="x"', '&quot;']) {
    test(`keeps the title ${title} in its attribute`, () => {
      const edited = { file: BRIEFING, from: 'title: One ferry', to: `title: ${JSON.stringify(title)}` };
      assert.equal(frameOf(pointOf('a1', edited)).title, `A1: ${title}`);
    });
  }

  for (const id of ['a1', 'a3', 'r1', 'o1', 'f1', 'f2']) {
    test(`gives ${id} at every width at least the height that it needs there, and seldom more than two lines more`, () => {
      const view = viewOf(pointOf(id));
      const lines = Array.from(frameCode(view).matchAll(/(\d+)px - ([\d.]+)cqw/g), ([, px, cqw]) => [Number(px), Number(cqw)] as const);
      const { least, most } = FRAME_WIDTHS;
      const spare = Array.from({ length: (most - least) / 10 + 1 }, (_, index) => least + index * 10).map((width) => {
        const height = Math.max(...lines.map(([px, cqw]) => px - (cqw * width) / 100));
        return height - frameHeight(view)(width);
      });
      assert.ok(Math.min(...spare) > -1, `${Math.min(...spare)} px`);
      assert.ok((spare.toSorted((a, b) => a - b)[Math.floor(spare.length / 2)] ?? 0) < 52, spare.map(Math.round).join(' '));
    });
  }

  test('is higher for a longer text, for a longer name, and for one that has changed', () => {
    const heightOf = (view: ReturnType<typeof viewOf>) => frameHeight(view)(320);
    const long = { file: BRIEFING, from: 'text: There is to be no toll.', to: `text: ${'There is to be no toll. '.repeat(20)}` };
    assert.ok(heightOf(viewOf(pointOf('r1', long))) > heightOf(viewOf(pointOf('r1'))));
    const named = {
      file: 'actors/norvania.yaml',
      from: 'name: Norvania',
      to: 'name: Democratic Republic of the Northern Shores of Norvania',
    };
    const renamed = viewContext(libraryOf('sound', named), { ...publication, absolute, hasCards: true });
    assert.ok(heightOf(pointView(pointOf('a1'), renamed)) > heightOf(viewOf(pointOf('a1'))));
    const { notice: _, ...unchanged } = viewOf(pointOf('f2'));
    assert.ok(heightOf(viewOf(pointOf('f2'))) > heightOf(unchanged));
  });
});

describe('what an oEmbed consumer is told', () => {
  const point = pointOf('a1');

  test('has what oEmbed 1.0 requires of rich content, and the card as thumbnail', () => {
    assert.deepEqual(oEmbed(point, 'Readout', site(true)), {
      version: '1.0',
      type: 'rich',
      title: 'A1: One ferry',
      author_name: 'Readout',
      provider_name: 'Readout',
      provider_url: 'https://example.org/talks/',
      cache_age: 86_400,
      html: frameCode(viewOf(point)),
      width: 600,
      height: frameHeight(viewOf(point))(320),
      thumbnail_url: 'https://example.org/talks/briefings/2031-03-second-round/a1/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('has no thumbnail where there are no cards', () => {
    const told = oEmbed(point, 'Readout', site(false));
    assert.deepEqual(
      Object.keys(told).filter((key) => key.startsWith('thumbnail')),
      [],
    );
  });
});
