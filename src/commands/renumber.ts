import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./renumber/renumber-point.ts')).renumberPoint(process.argv.slice(2), settings));
