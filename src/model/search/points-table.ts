import { readEntries } from './entry-columns.ts';
import { countFacets, type FacetCounts, filterRows, type RowFilters } from './filter-rows.ts';
import { readPositions } from './position-columns.ts';
import { formatRecordId, type RecordId } from './record-id.ts';
import { type RoundVolume, readRounds, type TableRound } from './round-columns.ts';
import { type RowTitle, readTitles } from './row-title.ts';
import { addEntries, positionRows, type TableRow, tableRows } from './table-rows.ts';
import { NEWEST_ROUNDS, placesFor } from './title-lists.ts';

/** Returns the text of a file of the table in a version of the library; the version is empty for the newest rounds. */
export type ReadFile = (file: string, version: string) => Promise<string>;

/** The columns that are fetched when a filter or a count needs them. */
export type TableColumn = 'actors' | 'topics' | 'stances';

interface Volume extends RoundVolume {
  rows: TableRow[];
  positions: TableRow[];
  columns: Set<TableColumn>;
}

/** The table of points, by which results are narrowed, counted and sorted: the newest rounds at once, older ones and further columns on demand. */
export class PointsTable {
  readonly #read: ReadFile;
  readonly #volumes: Volume[] = [];
  readonly #texts = new Map<string, Promise<string>>();
  readonly #byRecord = new Map<string, TableRow>();
  /** Every point, briefing and change that is known, those of the newest round first. */
  rows: TableRow[] = [];
  /** What filters list: these rows and, once they are known, the positions. */
  listed: TableRow[] = [];

  private constructor(read: ReadFile) {
    this.#read = read;
  }

  /** Opens the table; throws if its newest rounds are unavailable. */
  static async open(read: ReadFile): Promise<PointsTable> {
    const table = new PointsTable(read);
    table.#add(await read(NEWEST_ROUNDS, ''));
    return table;
  }

  /** The version of the library that the table belongs to. */
  get version(): string {
    return this.#volumes[0]?.version ?? '';
  }

  /** Whether there are rounds that are not known yet. */
  get hasOlder(): boolean {
    return this.#volumes.length < (this.#volumes[0]?.volumes ?? 0);
  }

  /** Loads the next older rounds with the columns that the newer ones have. */
  async loadOlder(): Promise<void> {
    const number = this.#volumes.length;
    const volume = this.#add(await this.#read(`rounds-${number}`, this.version));
    await Promise.all(Array.from(this.#volumes[0]?.columns ?? [], (column) => this.#loadColumn(column, volume, number)));
  }

  /** Loads a column of all rounds that are known. */
  async load(column: TableColumn): Promise<void> {
    await Promise.all(this.#volumes.map((volume, number) => this.#loadColumn(column, volume, number)));
  }

  /** Whether a column is known. */
  has(column: TableColumn): boolean {
    return this.#volumes.every(({ columns }) => columns.has(column));
  }

  /** Returns the rows that pass the filters, newest first. */
  filter(filters: RowFilters): TableRow[] {
    return filterRows(this.listed, filters);
  }

  /** Counts the rows for each value of each facet, with the filters of all other facets in force. */
  count(filters: RowFilters): FacetCounts {
    return countFacets(this.listed, filters);
  }

  /** Returns the titles of rows that pass the filters, of positions the round alone; throws if they are unavailable. */
  async titles(rows: TableRow[], filters: RowFilters): Promise<RowTitle[]> {
    const places = placesFor(this.rows, filters);
    const files = new Set(rows.flatMap((row) => places.get(row)?.file ?? []));
    const rounds = rows.some(({ fragment }) => fragment) ? new Map(await this.roundNames()) : undefined;
    const lists = new Map(await Promise.all(Array.from(files, async (file) => [file, readTitles(await this.#fetch(file))] as const)));
    return rows.map((row) => {
      const { file = '', line = 0 } = places.get(row) ?? {};
      return lists.get(file)?.[line] ?? { title: '', round: rounds?.get(row.round.id) ?? '' };
    });
  }

  /** Returns the names of the rounds that are known by their ids, the newest first; throws if they are unavailable. */
  async roundNames(): Promise<[id: string, name: string][]> {
    const names = await Promise.all(this.#volumes.map((_, number) => this.#fetch(`names-${number}`)));
    return this.#volumes.flatMap(({ rounds }, number) => {
      const each = names[number]?.split('\n') ?? [];
      return rounds.map(({ id }, at): [string, string] => [id, each[at] ?? id]).reverse();
    });
  }

  /** Returns the round that a record belongs to, if it is known. */
  roundOf({ kind, number }: RecordId): TableRound | undefined {
    for (const { rounds } of this.#volumes) {
      const found = rounds.find(({ records }) => {
        const { from = 0, count = 0 } = records[kind] ?? {};
        return number >= from && number < from + count;
      });
      if (found) return found;
    }
    return undefined;
  }

  /** Returns the row of a record, if it has one that is known. */
  rowOf(record: RecordId): TableRow | undefined {
    return this.#byRecord.get(formatRecordId(record));
  }

  /** Fetches a file of titles or names once. */
  #fetch(file: string): Promise<string> {
    const text = this.#texts.get(file) ?? this.#read(file, this.version);
    this.#texts.set(file, text);
    text.catch(() => this.#texts.delete(file));
    return text;
  }

  #add(text: string): Volume {
    const volume = readRounds(text);
    const added = { ...volume, rows: tableRows(volume), positions: [], columns: new Set<TableColumn>() };
    this.#volumes.push(added);
    this.#know(added.rows);
    return added;
  }

  #know(added: TableRow[]): void {
    for (const row of added) this.#byRecord.set(formatRecordId(row.record), row);
    this.rows = this.#volumes.flatMap(({ rows }) => rows);
    this.listed = [...this.rows, ...this.#volumes.flatMap(({ positions }) => positions)];
  }

  async #loadColumn(column: TableColumn, volume: Volume, number: number): Promise<void> {
    const { rounds, rows, columns } = volume;
    if (columns.has(column)) return;
    const text = await this.#read(`${column}-${number}`, this.version);
    if (columns.has(column)) return; // It has come for somebody else.
    columns.add(column);
    if (column === 'stances') {
      const counts = rounds.map(({ records }) => records.position?.count ?? 0);
      volume.positions = positionRows(rounds, readPositions(text, counts));
      this.#know(volume.positions);
      return;
    }
    const counts = rounds.map(({ points }) => points.length);
    addEntries(rows, column, rounds, readEntries(text, counts));
  }
}
