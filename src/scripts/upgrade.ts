// What a page can do beyond HTML is fetched when it is first needed, never before.
if (document.querySelector('search-page')) void import('./search-page.ts');

for (const button of document.querySelectorAll<HTMLButtonElement>('copy-text button')) button.hidden = false;

document.addEventListener(
  'click',
  (event) => {
    const control = event.target instanceof Element && event.target.closest('copy-link a, copy-text button');
    if (!(control instanceof HTMLAnchorElement || control instanceof HTMLButtonElement)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void import('./copy-text.ts').then(({ copyText }) => copyText(control));
  },
  { passive: false },
);
