import { DatabaseSync } from 'node:sqlite';

/** What SQLite says if another connection holds the lock, and if the file is something else. */
const [BUSY, NOT_A_DATABASE] = [5, 26];

/**
 * Holds a target for this deployment; returns how to let go, and throws if another deployment holds it. The lock is one of the system's on an
 * empty SQLite file, and goes with the process that holds it, however that ends: there is none that could be stale. The file stays.
 */
export function holdTarget(file: string): () => void {
  try {
    const lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    throw new Error(explain(file, (error as { errcode?: number }).errcode), { cause: error });
  }
}

function explain(file: string, code: number | undefined): string {
  if (code === BUSY) return `Another deploy holds ${file}. Wait until it has ended, and deploy again.`;
  if (code === NOT_A_DATABASE) return `${file} is not the lock of this command. Move it away, and deploy again.`;
  return `The lock ${file} cannot be opened. See to it that it is a file that you may write to, and deploy again.`;
}
