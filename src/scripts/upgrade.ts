// What a page can do beyond HTML is fetched when it is first needed, never before.
if (document.querySelector('search-page')) void import('./search-page.ts');

document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('copy-link a');
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void import('./copy-link.ts').then(({ copyLink }) => copyLink(link));
  },
  { passive: false },
);
