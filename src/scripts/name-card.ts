// A small card about a named actor: who, what office, which side, what part in the talks. It is made from the head of the actor's page,
// stays while the pointer or the focus is on the name or the card, and goes with Escape (WCAG 2.2, 1.4.13).

const NAME = 'main a.name[href*="/actors/"]';
/** How long a pointer has to rest on a name before the card appears, and may take to reach the card, in milliseconds. */
const REST = 250;
const EDGE = 8;

const card = document.createElement('div');
card.className = 'name-card';
card.id = 'name-card';
card.role = 'tooltip';
card.hidden = true;
document.body.append(card);

const heads = new Map<string, Promise<Node[]>>();
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const nameAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(NAME) : null;

/** Returns the head of an actor's page. */
async function readHead(href: string): Promise<Node[]> {
  const page = await readPage(href);
  if (!page) return [];
  const role = page.querySelector('[aria-labelledby="role"] li:last-child');
  for (const source of role?.querySelectorAll('.label') ?? []) source.remove();
  const parts = [...['.label', 'h1', '.text'].map((part) => page.querySelector(`.entry header ${part}`)), role];
  return parts.flatMap((part, index) => (part ? [line(part, index)] : []));
}

/** Returns a page of the site; nothing in it runs. The policy of the site forbids scripts to parse text as HTML, but allows this request. */
function readPage(href: string): Promise<Document | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = reject;
    request.open('GET', href);
    request.send();
  });
}

function line(part: Element, index: number): HTMLElement {
  const element = document.createElement(index === 1 ? 'b' : 'p');
  element.textContent = part.textContent.replace(/\s+/g, ' ').trim();
  return element;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hide();
  shown = link;
  const { href } = link;
  if (!heads.has(href))
    heads.set(
      href,
      readHead(href).catch(() => []),
    );
  const lines = (await heads.get(href)) ?? [];
  if (shown !== link || lines.length === 0) return;
  card.replaceChildren(...lines);
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

/** Puts the card under the name, or above it if there is no room, and never beyond the page. */
function place(link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const under = bottom + offsetHeight + EDGE <= innerHeight;
  card.style.left = `${scrollX + Math.max(EDGE, Math.min(left, document.documentElement.clientWidth - offsetWidth - EDGE))}px`;
  card.style.top = `${scrollY + (under ? bottom : top - offsetHeight)}px`;
}

function hide(): void {
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
  const link = nameAt(target);
  if (link && link !== shown) soon(() => void show(link));
  else if (link || card.contains(target as Node)) clearTimeout(timer);
  else if (shown !== document.activeElement) soon(hide);
});
document.addEventListener('focusin', ({ target }) => {
  const link = nameAt(target);
  if (link?.matches(':focus-visible')) void show(link);
  else hide();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
// The first tap shows the card, the second follows the link.
document.addEventListener(
  'click',
  (event) => {
    const link = nameAt(event.target);
    if (!link) hide();
    else if (event.pointerType === 'touch' && link !== shown) {
      event.preventDefault();
      void show(link);
    }
  },
  { capture: true },
);

const waiting = document.querySelector<HTMLAnchorElement>(`${NAME}:is(:hover, :focus-visible)`);
if (waiting) void show(waiting);
