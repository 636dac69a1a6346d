/** The lightest and the darkest ground that text stands on, by scheme: the paper and the wash of the style sheet. */
export const GROUNDS = { light: ['#fbfaf6', '#f3f0e8'], dark: ['#16171a', '#1f2125'] } as const;

/** The least contrast of text with its ground (WCAG 2.2, 1.4.6). */
const LEAST = 7;

/** Returns what is wrong with the colour of a text in a scheme, with the nearest of its kind that can be read; nothing if it can be read. */
export function contrastFault(colour: string, scheme: keyof typeof GROUNDS): string | undefined {
  const ratio = leastContrast(colour, scheme);
  if (ratio >= LEAST) return undefined;
  const nearest = nearestReadable(colour, scheme);
  return `${colour} has a contrast of ${Math.floor(ratio * 10) / 10}:1 with the ${scheme} paper, and text needs ${LEAST}:1. The nearest that passes is "${nearest}".`;
}

/** Mixes a colour with black, or with white on the dark paper, in steps of a hundredth until it can be read. */
function nearestReadable(colour: string, scheme: keyof typeof GROUNDS): string {
  const end = scheme === 'light' ? 0 : 255;
  const channels = channelsOf(colour);
  for (let step = 1; step <= 100; step++) {
    const mixed = toHex(channels.map((each) => Math.round(each + ((end - each) * step) / 100)));
    if (leastContrast(mixed, scheme) >= LEAST) return mixed;
  }
  return toHex([end, end, end]);
}

function leastContrast(colour: string, scheme: keyof typeof GROUNDS): number {
  return Math.min(...GROUNDS[scheme].map((ground) => contrast(colour, ground)));
}

/** Returns the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Returns the relative luminance of a colour, from 0 to 1 (WCAG 2.2, relative luminance). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toHex(channels: number[]): string {
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
