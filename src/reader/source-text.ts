/** Takes the text of a source apart into its paragraphs, as cites count them: blank lines and headings are left out. */
export function readParagraphs(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !isHeading(line));
}

/** A heading is short and has no mark at its end that closes a sentence; so is and has a blank line. */
function isHeading(line: string): boolean {
  return line.split(/\s+/).length <= 12 && !/[.!?…:;][”"’')\]]*$/.test(line);
}

/** Makes two writings of the same words equal: straight quotation marks and apostrophes, single spaces, plain hyphens. */
export function plainPassage(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
