import { Readable } from 'node:stream';
import { spec as Spec } from 'node:test/reporters';

type Events = AsyncIterable<{ type: string; data: { nesting?: number; message?: string } }>;

/** Reports as node does, with the counts of the whole run as the last lines, also when tests have failed. */
export default async function* reporter(events: Events): AsyncGenerator<string> {
  const counts: string[] = [];
  yield* Readable.from(withoutCounts(events, counts)).compose(new Spec());
  yield `\n${counts.join('\n')}\n`;
}

async function* withoutCounts(events: Events, counts: string[]) {
  for await (const event of events) {
    if (event.type === 'test:diagnostic' && event.data.nesting === 0) counts.push(`ℹ ${event.data.message}`);
    else yield event;
  }
}
