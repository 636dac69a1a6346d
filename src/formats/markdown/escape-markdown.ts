/** Writes plain words so that a Markdown reader takes them for those very words (CommonMark, "Backslash escapes", "Entities"). */
export function escapeMarkdown(words: string): string {
  const escaped = words.replace(/[\\`*_[\]<>&~#!|]/g, '\\$&').replace(/[\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escapeListMark(escaped);
}

/** Keeps the beginning of a text from being taken for the mark of a list item or for a rule. */
export function escapeListMark(text: string): string {
  return text.replace(/^(\d{0,9})([-+.)])/, (_, digits: string, mark: string) => `${digits}\\${mark}`);
}
