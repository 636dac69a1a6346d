import './keep-compiled.mjs';
import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

// Imported only now, so that a missing package is reported too.
await runPlainly(async () => (await import('./check/check-content.ts')).checkContent(process.argv.slice(2), settings));
