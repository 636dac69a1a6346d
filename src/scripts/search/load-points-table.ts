import { PointsTable } from '../../model/search/points-table.ts';
import { fetchSealed } from './fetch-sealed.ts';
import { KeptPromises } from './kept-promises.ts';

/** Fetches the table of points, newest rounds first; throws if they are unavailable. */
export function loadPointsTable(): Promise<PointsTable> {
  const folder = `${import.meta.env.BASE_URL}points/`;
  // What is being fetched is not fetched a second time.
  const files = new KeptPromises<string>();
  return PointsTable.open((file, version) =>
    files.get(file, () => fetchSealed(`${folder}${file}.txt`, version, version ? 'default' : 'no-cache')),
  );
}
