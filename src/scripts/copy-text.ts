/**
 * Copies what a control stands for, the address of a link or the text in front of a button, and says so behind it. Where copying is not
 * allowed, it follows the link or selects the text.
 */
export async function copyText(control: HTMLAnchorElement | HTMLButtonElement): Promise<void> {
  const { previousElementSibling: text, nextElementSibling: status } = control;
  const isLink = control instanceof HTMLAnchorElement;
  try {
    await navigator.clipboard.writeText(isLink ? control.href : (text?.textContent.trim() ?? ''));
    if (status) status.textContent = 'Copied';
  } catch {
    if (isLink) location.assign(control.href);
    else if (text) getSelection()?.selectAllChildren(text);
  }
}
