import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./pack/print-briefing.ts')).printBriefing(process.argv.slice(2), settings));
