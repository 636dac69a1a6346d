// What every page can do beyond HTML: fetched when the page is first used, never before.
import { copyText } from './copy-text.ts';
import './search-box.ts';

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element && event.target.closest('copy-link a, copy-text button');
  if (!(control instanceof HTMLAnchorElement || control instanceof HTMLButtonElement)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void copyText(control);
});
