import { answerQuestion, type ReadAnswers } from '../../model/query/answer-question.ts';
import type { Asked } from '../../model/query/question-tokens.ts';
import { answerElement } from './answer-element.ts';
import { fetchSealed } from './fetch-sealed.ts';

/** Returns the card that answers a query and its title; nothing if it asks no question that the record can answer. Throws if a file is unavailable. */
export async function loadAnswer(query: Asked, build: string): Promise<{ title: string; element: HTMLElement } | undefined> {
  const card = await answerQuestion(query, readFrom(build));
  return card && { title: card.title, element: answerElement(card, query.text) };
}

const files = new Map<string, Promise<unknown>>();

/** Reads files of a build, each once; a subject that nothing can be asked of has none. */
function readFrom(build: string): ReadAnswers {
  return async <T>(path: string) => {
    const address = `${import.meta.env.BASE_URL}answers/${path}.txt`;
    const file = files.get(address) ?? fetchSealed(address, build, 'default').then(JSON.parse);
    files.set(address, file);
    try {
      return (await file) as T;
    } catch (error) {
      files.delete(address);
      if ((error as Error).cause === 404) return undefined;
      throw error;
    }
  };
}
