import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./new/make-new.ts')).makeNew(process.argv.slice(2), settings));
