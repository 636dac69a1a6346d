// Waits for the first use of the page and only then fetches what upgrades it: the script in the first template of that class.
// It is inlined in every page, so it is kept very small.
const load = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ document.querySelector<HTMLTemplateElement>(name)?.content.querySelector('script')?.getAttribute('src') ?? '');
const box = document.querySelector<HTMLInputElement & { back?: Element | null }>('[type=search]');

for (const button of document.querySelectorAll<HTMLButtonElement>('copy-text button')) button.hidden = false;

document.onkeydown = (event) => {
  const isTyping = (event.target as Element).matches('input,select,textarea');
  if (!box || (event.key === 'k' ? !event.ctrlKey && !event.metaKey : event.key !== '/' || isTyping)) return;
  event.preventDefault();
  box.back = document.activeElement;
  box.focus();
};

document.addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('[type=search]')) load('.upgrade');
});

document.onclick = (event) => {
  const control = (event.target as Element).closest<HTMLElement>('copy-link a, copy-text button');
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  document.onclick = null;
  load('.upgrade').then(() => control.click());
};

if (location.search && document.querySelector('search-page')) load('.upgrade');
else if (/search\/\?/.test(document.referrer) || globalThis.navigation?.currentEntry?.getState()) load('.landing');
