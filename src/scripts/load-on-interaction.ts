// Waits for the first use of a page and only then fetches what upgrades it: the script in the template that is named for it.
// Every page fetches it, so it has to be small and imports nothing.
const find = <E extends HTMLElement>(selector: string): E | null => document.querySelector<E>(selector);

const upgrade = async (name: string): Promise<void> => {
  const { content } = find(`template.${name}`) as HTMLTemplateElement;
  document.head.append(...content.querySelectorAll('link')); // What it will fetch is fetched beside it.
  try {
    await import(/* @vite-ignore */ content.querySelector('script')?.getAttribute('src') as string);
  } catch {
    find('.unloaded')?.removeAttribute('hidden');
  }
};

const root = document.documentElement.dataset;
const colours = find<HTMLSelectElement>('.scheme-switch select');
if (colours) {
  (colours.parentElement as HTMLElement).hidden = false;
  colours.value = root.scheme ?? 'system';
  colours.onchange = () => {
    root.scheme = colours.value;
    try {
      localStorage.scheme = colours.value;
    } catch {}
  };
}

const field = find('[type=search]');
let cameFrom: HTMLElement | null = null;
let cameAt = 0;

const buttons = 'copy-text button, print-page button';
for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) button.hidden = false;

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event;
  if (key === 'k' ? ctrlKey || metaKey : key === '/' && !(target as Element).matches('input, select, textarea')) {
    event.preventDefault();
    if (target !== field) [cameFrom, cameAt] = [document.activeElement as HTMLElement, scrollY];
    field?.focus();
  } else if (key === 'Escape' && target === field && cameFrom) {
    field?.blur();
    cameFrom.focus({ preventScroll: true });
    scrollTo(0, cameAt);
    cameFrom = null;
  }
});

const isInText = (target: EventTarget | null): boolean => !!(target as Element | null)?.closest('main a[class]');

const focusOn = (target: EventTarget | null): void => {
  const { localName } = (target as Element | null)?.closest('search-box, search-page') ?? {};
  if (localName ?? isInText(target)) upgrade(localName ?? 'page');
};
addEventListener('focusin', ({ target }) => focusOn(target));
focusOn(document.activeElement); // It may have begun before this script came.

addEventListener('pointerover', ({ target }) => isInText(target) && upgrade('page'));

addEventListener('scroll', () => upgrade('page'), { once: true });

addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLElement>(`copy-link a, ${buttons}`);
  // A tap that opens a sheet waits for it, but not long; once sent on, it follows the link where the script has not come.
  const isFirstTap = event.isTrusted && event.pointerType === 'touch' && isInText(event.target) && !find('.preview');
  if (!(control || isFirstTap) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  Promise.race([upgrade('page'), new Promise((resolve) => setTimeout(resolve, 2000))]).then(() =>
    (control ?? (event.target as Element)).dispatchEvent(new PointerEvent('click', event)),
  );
});

// The faces, which the next page has at hand: BeforePaint.astro says why. A page may have loaded before it is painted, hence the second.
const fetchFaces = (): void => {
  for (const { href } of find<HTMLTemplateElement>('.faces')?.content.querySelectorAll('link') ?? []) fetch(href);
};
const waitForFaces = () => setTimeout(fetchFaces, 1000);
if (document.readyState === 'complete') waitForFaces();
else addEventListener('load', waitForFaces);

if (location.search && find('search-page')) upgrade('search-page');
else if (/search\/\?|#found=/.test(document.referrer + location.hash) || history.state) upgrade('landing');
