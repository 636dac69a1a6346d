import { answerFiles } from '../../src/formats/search/answer-files.ts';
import { listNames } from '../../src/formats/search/name-slices.ts';
import type { Library } from '../../src/model/library/records.ts';
import type { Named } from '../../src/model/names/named.ts';
import type { AnswerCard } from '../../src/model/query/answer-card.ts';
import { answerQuestion } from '../../src/model/query/answer-question.ts';
import type { Asked } from '../../src/model/query/question.ts';
import { foldName } from '../../src/model/text/fold-name.ts';
import { contextOf } from './view-context.ts';

/** Returns what answers the questions that readers put to a library, through the files that a site has. */
export function askLibrary(library: Library): (question: string) => Promise<AnswerCard | undefined> {
  const files = answerFiles(contextOf(library));
  const names = namesOf(library);
  return (question) => answerQuestion(readNames(question, names), async (path) => copied(files.get(path)));
}

/** What is fetched has been written and read. */
function copied<T>(file: unknown): T | undefined {
  return file === undefined ? undefined : (JSON.parse(JSON.stringify(file)) as T);
}

function namesOf(library: Library): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  for (const named of listNames(library)) {
    const parts = named.kind === 'Person' ? named.name.split(' ') : [];
    for (const name of [named.name, ...named.spellings, ...parts]) {
      const key = foldName(name).join(' ');
      names.set(key, [...(names.get(key) ?? []), named]);
    }
  }
  return names;
}

/** Finds the longest names in a question. */
function readNames(text: string, known: ReadonlyMap<string, Named[]>): Asked {
  const words = foldName(text);
  const names: Asked['names'] = [];
  for (let from = 0; from < words.length; from++) {
    const to = words.findLastIndex((_, at) => at >= from && known.has(words.slice(from, at + 1).join(' '))) + 1;
    if (to <= from) continue;
    names.push({ named: known.get(words.slice(from, to).join(' ')) ?? [], from, to });
    from = to - 1;
  }
  return { text, words, names };
}
