// Copies the text or address of a control. It listens before the script that loaded it, which then leaves the click alone.
import { COPIED } from '../words/copy-words.ts';

document.addEventListener(
  'click',
  (event) => {
    const control = event.target instanceof Element && event.target.closest('copy-link a, copy-text button');
    if (!(control instanceof HTMLAnchorElement || control instanceof HTMLButtonElement)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void copyText(control);
  },
  { capture: true },
);

/**
 * Copies the address of a link or the text before a button, and says so after it. Where copying is not allowed, it follows the
 * link or selects the text.
 */
async function copyText(control: HTMLAnchorElement | HTMLButtonElement): Promise<void> {
  const { previousElementSibling: text, nextElementSibling: status } = control;
  const isLink = control instanceof HTMLAnchorElement;
  try {
    await navigator.clipboard.writeText(isLink ? control.href : (text?.textContent.trim() ?? ''));
    if (status) status.textContent = COPIED;
  } catch {
    if (isLink) location.assign(control.href);
    else if (text) getSelection()?.selectAllChildren(text);
  }
}
