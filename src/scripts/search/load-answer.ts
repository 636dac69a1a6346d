import { answerQuestion, type ReadAnswers } from '../../model/query/answer-question.ts';
import type { Asked } from '../../model/query/question.ts';
import { answerElement } from './answer-element.ts';
import { fetchSealed } from './fetch-sealed.ts';

/** Returns the card that answers a query and its title; nothing if it asks no question that the record can answer. Throws if a file is unavailable. */
export async function loadAnswer(query: Asked, build: string): Promise<{ title: string; element: HTMLElement } | undefined> {
  const card = await answerQuestion(query, readFrom(build));
  return card && { title: card.title, element: answerElement(card, query.text) };
}

/** Reads files of a build; a subject that nothing can be asked of has none. */
function readFrom(build: string): ReadAnswers {
  return async (path) => {
    try {
      return JSON.parse(await fetchSealed(`${import.meta.env.BASE_URL}answers/${path}.txt`, build, 'default'));
    } catch (error) {
      if ((error as Error).cause === 404) return undefined;
      throw error;
    }
  };
}
