/** A box of a card, as satori takes it: laid out by flexbox, with border and padding inside its size. */
export interface Box {
  type: 'div';
  props: { style: Style; children?: Box[] | string };
}

/** The CSS of a box, in satori's spelling; lengths in pixels. */
export type Style = Record<string, string | number>;

/** Makes a box that holds words. */
export function words(text: string, style: Style = {}): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: text } };
}

/** Makes a box that holds words and breaks them into so many lines at most. */
export function lines(text: string, most: number, style: Style): Box {
  return words(text, { ...style, display: 'block', lineClamp: most, wordBreak: 'break-word' });
}

/** Makes a box that holds boxes side by side. */
export function row(style: Style, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

/** Makes a box that holds boxes one below the other. */
export function column(style: Style, children: Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}
