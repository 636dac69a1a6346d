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

const isName = ({ target }: Event): boolean => (target as Element).matches('main a.name');

document.addEventListener('focusin', (event) => {
  const { localName } = (event.target as Element).closest('search-box, search-page') ?? {};
  if (localName ?? isName(event)) upgrade(localName ?? 'page');
});

document.addEventListener('pointerover', (event) => isName(event) && upgrade('page'));

document.addEventListener('scroll', () => upgrade('page'), { once: true });

document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLElement>('copy-link a, copy-text button');
  const isFirstTap = event.pointerType === 'touch' && isName(event) && !document.querySelector('.name-card');
  if (!(control || isFirstTap) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  upgrade('page').then(() => control?.click());
});

if (location.search && document.querySelector('search-page')) upgrade('search-page');
else if (/search\/\?|#found=/.test(document.referrer + location.hash) || history.state) upgrade('landing');
