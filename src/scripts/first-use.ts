// Waits for the first use of the page and only then fetches what upgrades it: the script in the first template of that class.
// It is inlined in every page, so it is kept very small.
const load = (name: string): Promise<typeof import('./upgrade.ts')> =>
  import(
    /* @vite-ignore */ document.querySelector<HTMLTemplateElement>(name)?.content.querySelector('script')?.getAttribute('src') as string
  );
const box = document.querySelector<HTMLInputElement & { back?: Element | null }>('[type=search]');

document.onkeydown = (event) => {
  const isTyping = (event.target as Element).matches('input,select,textarea');
  if (!box || (event.key === 'k' ? !event.ctrlKey && !event.metaKey : event.key !== '/' || isTyping)) return;
  event.preventDefault();
  box.back = document.activeElement;
  box.focus();
};

document.addEventListener('focusin', (event) => {
  if ((event.target as Element).matches('[type=search]')) load('.upgrade');
});

document.onclick = (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('copy-link a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load('.upgrade').then(({ copyLink }) => copyLink(link));
};

if (location.search && document.querySelector('search-page')) load('.upgrade');
else if (/search\/\?/.test(document.referrer) || globalThis.navigation?.currentEntry?.getState()) load('.landing');
