import { answerQuestion, type ReadAnswers } from '../../model/query/answer-question.ts';
import type { Asked } from '../../model/query/question-tokens.ts';
import { answerElement } from './answer-element.ts';
import { fetchSealedIfAny } from './fetch-sealed.ts';
import { KeptPromises } from './kept-promises.ts';

/** Returns the card that answers a query and its title; nothing if it asks no question that the record can answer. Throws if a file is unavailable. */
export async function loadAnswer(query: Asked, build: string): Promise<{ title: string; element: HTMLElement } | undefined> {
  const card = await answerQuestion(query, readFrom(build));
  return card && { title: card.title, element: answerElement(card, query.text) };
}

const files = new KeptPromises<unknown>();

/** Reads files of a build, each once; a subject that nothing can be asked of has none. */
function readFrom(build: string): ReadAnswers {
  return async <T>(path: string) => {
    const address = `${import.meta.env.BASE_URL}answers/${path}.txt`;
    const file = await files.get(address, async () => {
      const text = await fetchSealedIfAny(address, build);
      return text === undefined ? undefined : JSON.parse(text);
    });
    return file as T | undefined;
  };
}
