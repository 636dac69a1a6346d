import type { PageRecord } from '../../model/library/records.ts';
import { joinParts } from '../../model/text/join-words.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of a page of the publication: its description and its text. */
export function pageRecord({ path, data: { title, label, description }, body }: PageRecord): RecordDraft {
  return {
    url: path,
    content: joinParts([description, ...body.paragraphs.map(({ text }) => text)]),
    meta: { title, ...(label && label !== title && { terms: label }) },
  };
}
