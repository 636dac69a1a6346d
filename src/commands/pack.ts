import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./pack/pack-briefing.ts')).packBriefing(process.argv.slice(2), settings));
