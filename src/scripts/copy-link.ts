/** Copies the address that a link leads to and says so beside it; follows the link where copying is not allowed. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    location.assign(link.href);
    return;
  }
  const status = link.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = 'Copied';
}
