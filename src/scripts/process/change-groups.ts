import { kindLabel } from '../../model/library/kind-label.ts';
import type { Briefing, Point, RelationRecord } from '../../model/library/records.ts';
import { type RoundChange, roundChanges } from '../../model/library/round-changes.ts';
import { RELATIONS } from '../../model/schema/talks-vocabulary.ts';
import { ATTRIBUTIONS } from '../../model/schema/vocabulary.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { createElement } from '../search/create-element.ts';

const WORDS = PROCESS_WORDS.changes;
const GROUPS = Object.keys(WORDS.groups) as (keyof typeof WORDS.groups)[];

/** Makes the sections on what a round did to what an earlier one had left, as the page of a round has them. */
export function changeGroups(from: Briefing, to: Briefing, nameOf: (briefing: string) => string): HTMLElement[] {
  const changes = roundChanges(from, to);
  return GROUPS.filter((group) => changes[group].length > 0).map((group) =>
    createElement(
      'section',
      { className: 'part' },
      createElement('h2', {}, WORDS.groups[group]),
      ...(group === 'notMentioned' ? [createElement('p', { className: 'label' }, WORDS.notMentioned)] : []),
      createElement(
        'ul',
        { className: 'plain changes' },
        ...changes[group].map((each) => ('later' in each ? changeItem(each, nameOf) : createElement('li', {}, pointLine(each)))),
      ),
    ),
  );
}

function changeItem({ earlier, later, steps }: RoundChange, nameOf: (briefing: string) => string): HTMLElement {
  const before = pointLine(earlier);
  before.className = 'earlier';
  return createElement(
    'li',
    {},
    pointLine(later),
    before,
    createElement('ul', { className: 'relations label' }, ...steps.map((step) => createElement('li', {}, stepLine(step, nameOf)))),
  );
}

function pointLine(point: Point): HTMLElement {
  const { kind, label, path, data, attribution } = point;
  const mark = createElement('a', { className: `mark ${kind}`, href: path }, label);
  const detail = `${kindLabel(point)}, ${ATTRIBUTIONS[attribution].label.toLowerCase()}`;
  return createElement('p', {}, mark, ` ${data.title} `, createElement('span', { className: 'label detail' }, detail));
}

function stepLine({ from, to, relation }: RelationRecord, nameOf: (briefing: string) => string): string {
  const of = (point: Point) => ROUND_WORDS.of(point.label, nameOf(point.briefing.id)).join('');
  const reading = relation.cites ? '' : `; ${ROUND_WORDS.ourReading}`;
  return `${of(from)}: ${RELATIONS[relation.relation].label.toLowerCase()} ${of(to)}${reading}`;
}
