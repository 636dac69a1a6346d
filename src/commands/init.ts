import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./init/write-library.ts')).writeLibrary(process.argv.slice(2), settings));
