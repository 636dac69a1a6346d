import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./ledger/write-ledger.ts')).writeLedger(process.argv.slice(2), settings));
