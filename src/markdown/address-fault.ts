/** Returns why a web or mail address cannot lead anywhere; nothing if it is well-formed. */
export function addressFault(address: string): string | undefined {
  if (address === '#') return '"#" names no place. Write the id of one behind it, such as "#a2" for a point';
  if (address.startsWith('#')) return canDecode(address) ? undefined : `"${address}" has a "%" that begins no code. Write it as "%25"`;
  if (address.startsWith('mailto:')) {
    return /^mailto:[^\s@?]+@[^\s@?]*[\p{L}\p{N}](?:\?|,|$)/u.test(address)
      ? undefined
      : `"${address}" has no mail address. Write one behind it`;
  }
  // A page percent-encodes these signs, which is not possible in a host or a port.
  if (!URL.canParse(address.replace(/[[\]\\^`{|}"<>]/g, encodeURIComponent)))
    return `"${address}" is no web address. Write it as a browser shows it`;
  const { hostname } = new URL(address);
  // "https:///page" is read as the host "page", which is not what is written.
  if (/^https?:\/\/[/\\]/i.test(address) || hostname.split('.').slice(0, -1).includes('') || !/[\p{L}\p{N}]/u.test(hostname)) {
    return `"${address}" names no host. Write it as a browser shows it`;
  }
  return undefined;
}

function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
