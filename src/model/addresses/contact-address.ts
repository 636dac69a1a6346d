/** The name of a host: labels of letters, digits and hyphens, as in addresses whose other scripts have been encoded. */
const LABEL = '(?!-)[a-z0-9_-]{1,63}(?<!-)';
const HOST = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*${LABEL}\\.?$|^\\[[0-9a-f:.]+\\]$`);

/** The characters of an address (RFC 3986), and the letters and digits of every script, which browsers encode. */
const OF_ADDRESS = /^(?:[\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/u;

/** Returns a web address, if a value is one as people write it: URL.parse accepts much that is not, and drops what it does not like. */
export function parseWebAddress(value: string): URL | undefined {
  if (!/^https?:\/\/[^/?#@%]+(?:[/?#]|$)/i.test(value) || !OF_ADDRESS.test(value)) return undefined;
  const url = URL.parse(value);
  // A number alone would become the address of a machine.
  const isRead = url && HOST.test(url.hostname) && (!/^[\d.]+$/.test(url.hostname) || value.includes(url.hostname));
  return isRead ? url : undefined;
}

/** Tells whether a value is a mailto address of one or several mailboxes, perhaps with a subject. */
export function isMailAddress(value: string): boolean {
  const [, mailboxes] = /^mailto:([^?#]+)(?:\?[^#]*)?$/.exec(value) ?? [];
  if (!mailboxes || !OF_ADDRESS.test(value)) return false;
  return mailboxes.split(',').every((mailbox) => {
    const [, host] = /^[^@:/[\]();]+@([^@/:]+)$/.exec(mailbox) ?? [];
    return host !== undefined && HOST.test(URL.parse(`https://${host}`)?.hostname ?? '');
  });
}
