import { listPoints } from '../../../model/library/points.ts';
import type { Content } from '../../../reader/read-content.ts';
import type { SiteFiles } from './site-files.ts';

/** Finds the files that are missing from which questions are answered: the rounds, and each round, party and topic of a point. */
export function findUnanswered({ files }: SiteFiles, { briefings }: Content): string[] {
  const all = Array.from(briefings.values());
  const subjects = all.flatMap(({ id, data }) => [
    'rounds',
    `rounds/${id}`,
    ...data.delegations.map(({ actor }) => `actors/${actor}`),
    ...listPoints(data).flatMap((point) => point.data.topics.map((topic) => `topics/${topic}`)),
  ]);
  return [...new Set(subjects)]
    .map((subject) => `answers/${subject}.txt`)
    .filter((file) => !files.has(file))
    .map((file) => `${file} is missing: questions about it would have no answer.`);
}
