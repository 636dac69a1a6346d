import type { Past } from './history.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [360, 220, 40, 90, 44, 34];
const LINE = 14;
/** A smaller library costs little more than the start of Astro. */
const LEAST = 100;

/** What is drawn, one beside the other: the builds of a kind by one of their ratios. */
const PICTURES: { title: string; kind: string; ratio: 'bare' | 'starlight' | 'cold' }[] = [
  { title: 'Cold build, × bare Astro', kind: 'cold', ratio: 'bare' },
  { title: 'Cold build, × Starlight', kind: 'cold', ratio: 'starlight' },
  { title: 'After one change, × cold', kind: 'after one change', ratio: 'cold' },
];

/** Draws how the ratios of builds went from run to run, a line for each size of the library with the number of its briefings, as SVG. */
export function drawHistory(past: Past[]): string {
  const runs = [...new Set(past.map(({ commit }) => commit))];
  const pictures = PICTURES.map((picture, at) => `<g transform="translate(${at * WIDTH} 0)">${drawPicture(picture, past, runs)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * PICTURES.length} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>Costs of builds, run by run</title><rect width="100%" height="100%" fill="#fff"/>${pictures.join('')}</svg>\n`;
}

function drawPicture({ title, kind, ratio }: (typeof PICTURES)[number], past: Past[], runs: string[]): string {
  const seen = past.flatMap((each) =>
    each.briefings >= LEAST && each.kind === kind && each[ratio] ? [{ ...each, ratio: each[ratio] }] : [],
  );
  const top = Math.max(1, ...seen.map((each) => each.ratio)) * 1.1;
  const x = (commit: string) => LEFT + (runs.indexOf(commit) / Math.max(1, runs.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const lines = Array.from(
    Map.groupBy(seen, ({ briefings }) => briefings),
    ([briefings, builds]) => {
      const points = builds.map((each) => [x(each.commit), y(each.ratio)] as const);
      const name = `${briefings.toLocaleString('en-GB')}: ${builds.at(-1)?.ratio.toFixed(2)}`;
      return { points, name, end: points.at(-1) ?? ([0, 0] as const) };
    },
  );
  const drawn = lines.map(({ points }) => {
    const dots = points.map(([cx, cy]) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="3"/>`).join('');
    return `<polyline points="${points.map((point) => point.map(round).join()).join(' ')}" fill="none" stroke="#235"/>${dots}`;
  });
  let lowest = 0;
  const labels = lines
    .toSorted((one, other) => one.end[1] - other.end[1])
    .map(({ end, name }) => {
      lowest = Math.max(lowest + LINE, end[1] + 4);
      return `<text x="${round(end[0] + 8)}" y="${round(lowest)}">${name}</text>`;
    });
  const levels = [0, 1].map(
    (value) =>
      `<path d="M${LEFT} ${round(y(value))}H${WIDTH - RIGHT}" stroke="#bbb"/><text x="${LEFT - 8}" y="${round(y(value) + 4)}" text-anchor="end">${value}</text>`,
  );
  const names = runs.map(
    (commit) => `<text x="${round(x(commit))}" y="${HEIGHT - 14}" text-anchor="middle" font-size="10">${commit.slice(0, 7)}</text>`,
  );
  return `<text x="${LEFT}" y="22" font-weight="bold">${title}</text>${levels.join('')}${names.join('')}${[...drawn, ...labels].join('')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
