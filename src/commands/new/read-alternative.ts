/** Reads an alternative as an author types it, such as "No toll = norvania, estmark", and the ids of its backers, if any are named. */
export function readAlternative(typed: string): { text: string; backers: string[] } {
  const [, text = typed, ids = 'not-stated'] = /^(.*\S)\s*=\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)$/.exec(typed) ?? [];
  return { text, backers: ids === 'not-stated' ? [] : ids.split(/\s*,\s*/) };
}
