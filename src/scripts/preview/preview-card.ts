// A small card about what a link leads to: a name, a point, a passage, a term. It comes with a pointer that rests on the link or with the focus,
// stays while either is on the link or the card, and goes with Escape, while the focus stays where it was (WCAG 2.2, 1.4.13).
import { hasPreview, readPreview } from './read-preview.ts';

/** How long a pointer or the focus has to rest on a link before the card appears, and a pointer may take to reach the card, in milliseconds. */
const REST = 250;
const EDGE = 8;

const card = document.createElement('div');
card.className = 'preview';
card.id = 'preview';
card.role = 'tooltip';
card.hidden = true;
document.body.append(card);

let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Returns the link at a place in the text, if it has a preview. */
export function previewedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  return link && hasPreview(link) ? link : undefined;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hideCard();
  shown = link;
  const lines = await readPreview(link);
  if (shown !== link || lines.length === 0) return;
  card.replaceChildren(...lines);
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

/** Puts the card under the link, or above it if there is more room, never over it and never beyond the page. */
function place(link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  card.style.maxBlockSize = '';
  const under = bottom + card.offsetHeight + EDGE <= innerHeight || innerHeight - bottom > top;
  card.style.maxBlockSize = `${(under ? innerHeight - bottom : top) - EDGE}px`;
  const { offsetWidth, offsetHeight } = card;
  card.style.left = `${scrollX + Math.max(EDGE, Math.min(left, document.documentElement.clientWidth - offsetWidth - EDGE))}px`;
  card.style.top = `${scrollY + (under ? bottom : top - offsetHeight)}px`;
}

/** Takes the card away. */
export function hideCard(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  card.hidden = true;
}

function soon(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, REST);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const link = previewedLink(target);
  if (link && link !== shown) soon(() => void show(link));
  else if (link || card.contains(target as Node)) clearTimeout(timer);
  else if (shown !== document.activeElement) soon(hideCard);
});
document.addEventListener('focusin', ({ target }) => {
  const link = previewedLink(target);
  hideCard();
  if (link?.matches(':focus-visible')) soon(() => void show(link));
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hideCard());

const waiting = previewedLink(document.querySelector('main a:is(:hover, :focus-visible)'));
if (waiting) void show(waiting);
