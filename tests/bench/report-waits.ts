import { number, ratio, table } from './markdown-table.ts';
import type { SaveCost } from './measure-save.ts';
import type { SearchWait } from './measure-search.ts';
import type { View } from './measure-views.ts';

/** What was measured of a save in the live preview. */
export interface Save extends SaveCost {
  briefings: number;
}

/** What was measured of the search. */
export interface Search extends SearchWait {
  briefings: number;
}

/** Returns what a first view takes in a library of so many briefings and processes as a table in Markdown. */
export function reportViews(views: View[], briefings: number, processes: number): string {
  const waits = views.map(({ kind, ours, starlight, oneWord }) => [
    kind,
    number(Math.round(ours.first)),
    ratio(ours.first, starlight.first),
    ratio(ours.first, oneWord.first),
    number(Math.round(ours.largest)),
    ratio(ours.largest, starlight.largest),
    ratio(ours.largest, oneWord.largest),
    ours.blocked.toFixed(0),
    ours.moved.toFixed(3),
  ]);
  return [
    `Pages of ${number(briefings)} briefings in ${processes} processes, opened on a slow phone as Lighthouse simulates it, over TLS and HTTP/2, with an empty cache; the figures are medians of five. “First” is first contentful paint and “largest” largest contentful paint, in ms. “× Starlight” compares with the Starlight page that has the same text (for a point, that of its briefing), “× one word” with a page of one word, served and opened the same way: except by chance, no page can be faster.`,
    table(['page', 'first', '× Starlight', '× one word', 'largest', '× Starlight', '× one word', 'blocked ms', 'layout shift'], waits, 0),
  ].join('\n\n');
}

/** Returns how soon the live preview shows a save as a table in Markdown. */
export function reportSaves(saves: Save[]): string {
  const costs = saves.map(({ briefings, wall, cpu }) => [number(briefings), 'a save is shown', wall.toFixed(2), cpu.toFixed(2)]);
  return [
    'One word is added to an analysis; the median of five. The CPU time is that of everything that the save sets off.',
    table(['briefings', 'live preview', 'wall s', 'CPU s'], costs),
  ].join('\n\n');
}

/** Returns how soon the search shows something as a table in Markdown. */
export function reportSearches(searches: Search[]): string {
  const waits = searches.flatMap(({ briefings, suggestion, result, file }) =>
    Object.entries({ 'a suggestion in the box': suggestion, 'a result on its page': result }).map(([what, wait]) => [
      number(briefings),
      what,
      wait.toFixed(0),
      (wait / file).toFixed(1),
    ]),
  );
  return [
    'From a key to what it asks for, in a browser on this machine; medians of 13 words, each asked for the first time after another. The ratio is to the time of one file of two kilobytes, fetched by the same page.',
    table(['briefings', 'until there is', 'ms', '× one file'], waits),
  ].join('\n\n');
}
