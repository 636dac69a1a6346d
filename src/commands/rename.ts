import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./rename/rename-entry.ts')).renameEntry(process.argv.slice(2), settings));
