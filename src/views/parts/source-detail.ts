import { formatDate } from '../../model/library/dates.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import { languageName } from '../../model/text/language.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';

/** Returns what a line says of a source after its name: the publisher, what it relays, its day and its language, as far as the name does not say so. */
export function sourceDetail({ data: { name, publisher, after, published, language } }: SourceRecord): string {
  const { relays, inLanguage } = ROUND_WORDS.reports;
  const unsaid = (fact: string | undefined) => (fact && !name.includes(fact) ? [fact] : []);
  return [
    ...unsaid(publisher),
    ...(after ? [relays(after)] : []),
    ...unsaid(published && formatDate(published)),
    ...(language ? [inLanguage(languageName(language))] : []),
  ].join(', ');
}
