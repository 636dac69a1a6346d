import type { SourceRecord } from '../../model/library/records.ts';
import { joinParts } from '../../model/text/join-words.ts';
import { addressView, sourceView } from '../../views/parts/cite-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { OUTLET_WORDS } from '../../words/outlet-words.ts';
import { sourceItems } from '../markdown/fact-lists.ts';
import { PLAIN_WRITER, plainItems } from '../markdown/plain-writer.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the other names by which readers look for a source: its short name, its publisher with and without what is in brackets, and the host of its address. */
export function sourceNames({ data: { title, name, publisher, address } }: SourceRecord): string[] {
  return [...new Set([...(title ? [name] : []), publisher, outletOf(publisher), ...(address ? [addressView(address).host] : [])])];
}

/** Returns what the publisher of a source is called where it is read in another language. */
export function outletNames({ data: { publisher } }: SourceRecord): string[] {
  return OUTLET_WORDS.get(outletOf(publisher)) ?? [];
}

/** Returns a publisher without what is in brackets, and without the language of an edition. */
function outletOf(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)$/, '');
}

/** Returns the search record of a source: what it is, who published it, and when. */
export function sourceRecord(source: SourceRecord, context: ViewContext): RecordDraft {
  const { address: _, archive: __, read: ___, ...view } = sourceView(source, context);
  const { title, name, note } = source.data;
  return {
    url: source.path,
    content: joinParts([plainItems(sourceItems([view], PLAIN_WRITER)), note ?? '']),
    meta: {
      title: title ?? name,
      kind: view.kind.label,
      names: [...sourceNames(source), ...(source.data.after ? [source.data.after] : [])].join(', '),
    },
  };
}
