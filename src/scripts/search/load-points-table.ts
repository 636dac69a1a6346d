import { PointsTable } from '../../model/search/points-table.ts';
import { fetchSealed } from './fetch-sealed.ts';

/** Fetches the table of points, newest rounds first; throws if they are unavailable. */
export function loadPointsTable(): Promise<PointsTable> {
  const folder = `${import.meta.env.BASE_URL}points/`;
  // What is being fetched is not fetched a second time.
  const files = new Map<string, Promise<string>>();
  return PointsTable.open((file, version) => {
    const text = files.get(file) ?? fetchSealed(`${folder}${file}.txt`, version, version ? 'default' : 'no-cache');
    files.set(file, text);
    text.catch(() => files.delete(file));
    return text;
  });
}
