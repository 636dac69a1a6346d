import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./build/build-site.ts')).buildSite(process.argv.slice(2), settings));
