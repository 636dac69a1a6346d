import { answerFiles } from '../../src/formats/search/answer-files.ts';
import { listNames } from '../../src/formats/search/name-lines.ts';
import type { Library } from '../../src/model/library/records.ts';
import { NameIndex } from '../../src/model/names/name-index.ts';
import type { AnswerCard } from '../../src/model/query/answer-card.ts';
import { answerQuestion } from '../../src/model/query/answer-question.ts';
import { readQuery } from '../../src/model/query/read-query.ts';
import { contextOf } from './view-context.ts';

/** Returns what answers the questions that readers put to a library, through the files that a site has. */
export function askLibrary(library: Library): (question: string) => Promise<AnswerCard | undefined> {
  const files = answerFiles(contextOf(library));
  const names = new NameIndex();
  for (const named of listNames(library)) names.add(named);
  return (question) => answerQuestion({ ...readQuery(question, names), index: names }, async (path) => copied(files.get(path)));
}

/** What is fetched has been written and read. */
function copied<T>(file: unknown): T | undefined {
  return file === undefined ? undefined : (JSON.parse(JSON.stringify(file)) as T);
}
