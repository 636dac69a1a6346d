import { enableCompileCache } from 'node:module';
import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

// Checking few files takes less time than loading the code; what is imported after this is cached in compiled form.
enableCompileCache('node_modules/.cache/readout/compiled');
await runPlainly(async () => (await import('./check/check-content.ts')).checkContent(process.argv.slice(2), settings));
