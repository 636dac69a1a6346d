import { PointsTable } from '../../model/search/points-table.ts';
import { fetchSealed } from './fetch-sealed.ts';

/** Fetches the table of points, of which the newest rounds come first; throws if they are unavailable. */
export function loadPointsTable(): Promise<PointsTable> {
  const folder = `${import.meta.env.BASE_URL}points/`;
  return PointsTable.open((file, version) => fetchSealed(`${folder}${file}.txt`, version, version ? 'default' : 'no-cache'));
}
