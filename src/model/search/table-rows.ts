import type { RoundEntries } from './entry-columns.ts';
import { NO_POSITION } from './no-position.ts';
import type { TablePosition } from './position-columns.ts';
import type { RecordId } from './record-id.ts';
import type { RoundVolume, TablePoint, TableRound } from './round-columns.ts';

/** A row that filters list: a point, a briefing, what a round changed, or a position. Its actors and topics are empty until they are known. */
export interface TableRow extends TablePoint {
  record: RecordId;
  /** The kind of a point, such as "red-line", or the kind of its record; the id is that of a point. */
  kind: string;
  round: TableRound;
  holders: string[];
  actors: string[];
  topics: string[];
  /** Where a party stands, and the fragment of the address; nothing if it is not a position. */
  stance: string;
  fragment: string;
  /** Whether it is listed only if stances or positions are asked for. */
  isAside: boolean;
}

/** What is not known yet of a row, and what only points or positions have. */
const NO_ENTRIES = { holders: [], actors: [], topics: [] };
const NO_POINT: TablePoint = { id: '', claim: '', certainty: '', attribution: '' };

/** Returns the rows of a volume, those of the newest round first: of each round its points in order, the briefing, and what it changed. */
export function tableRows({ kinds, rounds }: Pick<RoundVolume, 'kinds' | 'rounds'>): TableRow[] {
  return rounds
    .map((round) => roundRows(round, kinds))
    .reverse()
    .flat();
}

function roundRows(round: TableRound, kinds: RoundVolume['kinds']): TableRow[] {
  const first = round.records.point?.from ?? 0;
  const ofPoints = round.points.map((point, at): TableRow => {
    const record: RecordId = { kind: 'point', number: first + at };
    return { record, kind: kinds[point.id.charAt(0)] ?? '', round, ...point, ...NO_ENTRIES, ...NO_POSITION };
  });
  const ofRound = (['briefing', 'changes'] as const).flatMap((kind): TableRow[] => {
    const { from = 0, count = 0 } = round.records[kind] ?? {};
    return count > 0 ? [{ record: { kind, number: from }, kind, round, ...NO_POINT, ...NO_ENTRIES, ...NO_POSITION }] : [];
  });
  return [...ofPoints, ...ofRound];
}

/** Returns the rows of the positions of a volume, whose rounds come oldest first, those of the newest round first. */
export function positionRows(rounds: TableRound[], positions: TablePosition[][]): TableRow[] {
  return rounds
    .map((round, at) =>
      (positions[at] ?? []).map(({ party, topic, stance, nth }, place): TableRow => {
        const record: RecordId = { kind: 'position', number: (round.records.position?.from ?? 0) + place };
        const fragment = `position-${party}--${topic}${nth > 0 ? `_${nth + 1}` : ''}`;
        const entries = { holders: [party], actors: [party], topics: [topic] };
        return { record, kind: 'position', round, ...NO_POINT, ...entries, stance, fragment, isAside: true };
      }),
    )
    .reverse()
    .flat();
}

/** Adds to the rows of a volume the actors or the topics that its rounds, oldest first, name. */
export function addEntries(rows: TableRow[], key: 'actors' | 'topics', rounds: TableRound[], entries: RoundEntries[]): void {
  const ofRounds = new Map(rounds.map((round, at) => [round, entries[at]]));
  for (const row of rows) {
    const { all = [], points = [] } = ofRounds.get(row.round) ?? {};
    const [concerned = [], holders = []] = row.id ? (points[row.round.points.findIndex(({ id }) => id === row.id)] ?? []) : [all];
    row[key] = concerned;
    if (key === 'actors') row.holders = holders;
  }
}
