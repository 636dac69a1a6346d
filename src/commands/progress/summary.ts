import { listPoints } from '../../model/points.ts';
import { isError } from '../../reader/problem.ts';
import type { Content } from '../../reader/read-content.ts';
import type { Extent } from '../gate/assert-whole.ts';
import { counted } from './progress-line.ts';

/** Says what a build made of its content: points, files, what they weigh, and how many warnings there are. */
export function summary({ files, bytes }: Extent, { briefings, problems }: Content): string {
  const points = [...briefings.values()].reduce((sum, { data }) => sum + listPoints(data).length, 0);
  const warnings = problems.filter((problem) => !isError(problem)).length;
  return [
    quantity(points, 'point'),
    quantity(files, 'file'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    warnings > 0 ? `${quantity(warnings, 'warning')} (npm run check)` : 'no warnings',
  ].join(', ');
}

function quantity(number: number, noun: string): string {
  return `${counted(number)} ${noun}${number === 1 ? '' : 's'}`;
}
