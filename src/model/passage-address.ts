/**
 * Gives the address that opens a source at a passage: a text fragment, `#:~:text=first words,last words`.
 * Commas, hyphens and ampersands have a meaning in the directive and are percent-encoded
 * (URL Fragment Text Directives, WICG draft, "text directive serialization").
 */
export function passageAddress(address: string, passage: { from?: string; to?: string }): string {
  if (!passage.from) return address;
  const words = [passage.from, passage.to].flatMap((part) => (part ? [encodeWords(part)] : []));
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words.join(',')}`;
}

function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
}
