import { buildSite } from '../../src/commands/build/build-site.ts';
import { StageClock } from '../../src/commands/build/progress/summary.ts';
import { settings } from '../../src/environment.ts';
import { onReport } from '../../src/stages.ts';
import { cpuOfTree } from './processes.ts';

// Builds as the command does, and writes the processor time of each stage, in seconds, as the last line.
const clock = new StageClock(() => cpuOfTree(process.pid));
onReport((report) => clock.note(report));
process.exitCode = await buildSite([], settings);
clock.stop();
console.log(JSON.stringify(Object.fromEntries(clock.times)));
