import { isError, type Problem } from './problem.ts';
import type { Content } from './read-content.ts';
import type { ReadLedger } from './read-ledger.ts';
import { checkLedger } from './rules/ledger.ts';
import type { Registry } from './rules/registry.ts';

/** Checks the content against the ledger; a briefing with other errors is left out, since what seems lost may be mistyped. */
export function checkIssued(ledger: ReadLedger, { problems, ...content }: Content, ids: Registry['ids']): Problem[] {
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  const former = (entries: Map<string, { data: { formerIds: string[] } }>) =>
    new Set([...entries.values()].flatMap(({ data }) => data.formerIds));
  return checkLedger(ledger, {
    ids,
    formerIds: {
      briefings: former(content.briefings),
      processes: former(content.processes),
      actors: former(content.actors),
      topics: former(content.topics),
      sources: former(content.sources),
    },
    unread: new Set([...ids.briefings].filter((id) => !content.briefings.has(id))),
    held: content.held,
    briefings: [...content.briefings.values()].filter(({ file, data }) => !faulty.has(file.path) && !data.draft),
  });
}
