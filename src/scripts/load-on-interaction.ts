// Waits for the first use of a page and only then fetches what upgrades it: the script in the template that is named for it.
// It is inlined in every page, so it has to be small and imports nothing.
const upgrade = async (name: string): Promise<void> => {
  const content = document.querySelector<HTMLTemplateElement>(`template.${name}`)?.content;
  const script = content?.querySelector('script');
  document.head.append(...(content?.querySelectorAll('link') ?? [])); // What it will fetch is fetched beside it.
  try {
    await import(/* @vite-ignore */ script?.getAttribute('src') ?? '');
  } catch {
    document.querySelector('.unloaded')?.removeAttribute('hidden');
  }
};
// What every sheet of paper says it is from.
const root = document.documentElement.dataset;
root.sheet = document.title;
root.address = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? '';

const colours = document.querySelector<HTMLSelectElement>('.scheme-switch select');
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

const field = document.querySelector<HTMLInputElement>('[type=search]');
let cameFrom: HTMLElement | null = null;

for (const button of document.querySelectorAll<HTMLButtonElement>('copy-text button, print-page button')) {
  button.hidden = false;
  if (button.matches('print-page *')) button.onclick = () => print();
}

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event;
  if (key === 'k' ? ctrlKey || metaKey : key === '/' && !(target as Element).matches('input, select, textarea')) {
    event.preventDefault();
    if (target !== field) cameFrom = document.activeElement as HTMLElement;
    field?.focus();
  } else if (key === 'Escape' && target === field && cameFrom) {
    field?.blur();
    cameFrom.focus();
    cameFrom = null;
  }
});

const isInText = ({ target }: Event): boolean => !!(target as Element).closest('main a[class]');

document.addEventListener('focusin', (event) => {
  const { localName } = (event.target as Element).closest('search-box, search-page') ?? {};
  if (localName ?? isInText(event)) upgrade(localName ?? 'page');
});

document.addEventListener('pointerover', (event) => isInText(event) && upgrade('page'));

document.addEventListener('scroll', () => upgrade('page'), { once: true });

document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLElement>('copy-link a, copy-text button');
  // A tap that opens a sheet waits for it, but not long; once sent on, it follows the link where the script has not come.
  const isFirstTap = event.isTrusted && event.pointerType === 'touch' && isInText(event) && !document.querySelector('.preview');
  if (!(control || isFirstTap) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const late = new Promise((resolve) => setTimeout(resolve, 2000));
  Promise.race([upgrade('page'), late]).then(() => (control ?? (event.target as Element)).dispatchEvent(new PointerEvent('click', event)));
});

if (location.search && document.querySelector('search-page')) upgrade('search-page');
else if (/search\/\?|#found=/.test(document.referrer + location.hash) || history.state) upgrade('landing');
