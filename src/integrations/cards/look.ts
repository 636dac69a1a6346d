import { readFileSync } from 'node:fs';
import { CARD_SIZE } from '../../model/addresses/card-image.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import type { SignView } from '../../views/parts/sign.ts';

const TOKENS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/** The colours of the site's light scheme, from its tokens. */
export const COLOURS = {
  paper: token('paper'),
  ink: token('ink'),
  soft: token('soft'),
  rule: token('rule'),
  hues: {
    agreed: token('agreed'),
    'red-line': token('red-line'),
    'off-the-table': token('off-the-table'),
    unresolved: token('unresolved'),
    floated: token('floated'),
  } satisfies Record<PointKind, string>,
};

/** The two faces: one for text, one for labels. */
export const FACES = { text: 'Newsreader', label: 'Public Sans' };

/** Returns the style of a label of a given size. */
export function label(size: number, colour = COLOURS.soft): Style {
  return { fontFamily: FACES.label, fontWeight: 500, fontSize: size, lineHeight: 1.4, color: colour };
}

function token(name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(TOKENS)?.[1];
  if (!colour) throw new Error(`src/styles/tokens.css has no colour "--${name}: light-dark(#…, #…)", which the share cards need.`);
  return colour;
}

/** A box of a card, as satori takes it: laid out by flexbox, with border and padding inside its size; or a drawing. */
export type Box =
  | { type: 'div'; props: { style: Style; children?: Box[] | string } }
  | { type: 'svg'; props: { viewBox: string; width: number; height: number; style: Style; children: object } };

/** The CSS of a box, in satori's spelling; lengths in pixels. */
export type Style = Record<string, string | number>;

/** Makes a box of text. */
export function words(text: string, style: Style = {}): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: text } };
}

/** Makes a box of text that breaks into a limited number of lines. */
export function lines(text: string, most: number, style: Style): Box {
  return words(text, { ...style, display: 'block', lineClamp: most, wordBreak: 'break-word' });
}

/** Draws a sign as the pages do. */
export function drawing({ path }: SignView, size: number, colour: string, style: Style = {}): Box {
  const children = { type: 'path', props: { d: path, fill: colour, fillRule: 'evenodd' } };
  return { type: 'svg', props: { viewBox: '0 0 12 12', width: size, height: size, style, children } };
}

/** Makes a box of boxes side by side. */
export function row(style: Style, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

/** Makes a box of boxes one below the other. */
export function column(style: Style, children: Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}

const MARGIN = 60;

/** Whose card it is: the name of the publication, in letters that a card can draw, and its colour. */
export interface Masthead {
  name: string;
  colour: string;
}

/** Frames a card: the event and the name of the publication above a rule, then its content. */
export function frame(event: string, { name, colour }: Masthead, children: Box[]): Box {
  return column(
    {
      ...CARD_SIZE,
      padding: `38px ${MARGIN}px 38px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: FACES.text,
      fontWeight: 400,
    },
    [
      row({ alignItems: 'baseline', justifyContent: 'space-between', paddingBottom: 16, borderBottom: `2px solid ${COLOURS.ink}` }, [
        lines(event, 1, { ...label(26), maxWidth: 880 }),
        words(name, { color: colour, fontSize: 40, fontWeight: 600, letterSpacing: '-0.01em', lineHeight: 1 }),
      ]),
      ...children,
    ],
  );
}
