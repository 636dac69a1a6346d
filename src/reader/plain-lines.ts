/** Returns a text whose lines all end with "\n", whatever the system that it was written on. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
