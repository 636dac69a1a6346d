import { Readable } from 'node:stream';
import { spec as Spec } from 'node:test/reporters';

type Events = AsyncIterable<{ type: string; data: { nesting?: number; message?: string; file?: string } }>;

/** Where the tests stand that an edit of a text may break. */
const OF_CONTENT = /[\\/]tests[\\/]content[\\/]/;

/**
 * Reports as node does, with the counts of the whole run as the last lines, also when tests have failed. Says before them if what failed is
 * about the texts of this library and not about the code.
 */
export default async function* reporter(events: Events): AsyncGenerator<string> {
  const counts: string[] = [];
  const failed = { content: 0, code: 0 };
  yield* Readable.from(withoutCounts(events, counts, failed)).compose(new Spec());
  if (failed.content > 0) {
    const others = failed.code > 0 ? 'Other tests failed besides.' : 'All tests of the code passed.';
    yield `\nTests in tests/content/ failed: they are about the texts in content/, not about the code. ${others}\n`;
  }
  yield `\n${counts.join('\n')}\n`;
}

async function* withoutCounts(events: Events, counts: string[], failed: { content: number; code: number }) {
  for await (const event of events) {
    if (event.type === 'test:fail') failed[OF_CONTENT.test(event.data.file ?? '') ? 'content' : 'code']++;
    if (event.type === 'test:diagnostic' && event.data.nesting === 0) counts.push(`ℹ ${event.data.message}`);
    else yield event;
  }
}
