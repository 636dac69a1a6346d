/** The files that are about a record: its page, those below it, the frames of its points, and its other forms. */
const OF_RECORD = /^(?:embed|(briefings|actors|topics|sources|processes))\/(?!index\.html$)([^/.]+)[/.]/;

/** Returns the group that a file of the site is made and taken over with: those of one record; nothing if it is about no single one. */
export function groupOf(file: string): string | undefined {
  const [, collection = 'briefings', id] = OF_RECORD.exec(file) ?? [];
  return id && `${collection}/${id}`;
}
