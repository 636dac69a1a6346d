import { enableCompileCache } from 'node:module';
import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

// Most of a check of few files is reading its own code; what is imported after this is kept compiled between runs.
enableCompileCache('node_modules/.cache/readout/compiled');
await runPlainly(async () => (await import('./check/check-content.ts')).checkContent(process.argv.slice(2), settings));
