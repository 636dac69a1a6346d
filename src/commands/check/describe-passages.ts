import type { PassageCheck } from '../../reader/check-passages.ts';

/** Returns the counts of a check of passages: those found, those not found, and those not checked against a text, by reason. */
export function countPassages({ held, missing, obstacles }: PassageCheck) {
  const withoutText = obstacles.flatMap((obstacle) => (typeof obstacle === 'object' ? [obstacle.noText] : []));
  const times = (name: string) => obstacles.filter((obstacle) => obstacle === name).length;
  return {
    found: held - missing,
    missing,
    unchecked: obstacles.length,
    noWords: times('no-words'),
    standfirst: times('standfirst'),
    noSource: times('no-source'),
    noText: withoutText.length,
    sourcesWithoutText: [...new Set(withoutText)].toSorted(),
  };
}

/** Returns the lines that say how many passages were found in the texts of their sources, and how many were not checked, with the reasons. */
export function describePassages(check: PassageCheck): string {
  const { found, missing, unchecked, noWords, standfirst, noSource, noText, sourcesWithoutText } = countPassages(check);
  const reasons = [
    noWords && `${noWords} without words`,
    noText && `${noText} of sources whose text was not given (${sourcesWithoutText.join(', ')})`,
    standfirst && `${standfirst} of a standfirst, which the text leaves out`,
    noSource && `${noSource} quoted in a paragraph that names no source`,
  ].filter(Boolean);
  const checked = `Passages checked against the sources: ${found + missing}, of which ${missing === 0 ? 'all were' : `${missing} were not`} found.`;
  return unchecked === 0 ? checked : `${checked}\nNot checked: ${unchecked} (${reasons.join('; ')}).`;
}
