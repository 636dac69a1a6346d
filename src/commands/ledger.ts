import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./write-ledger.ts')).writeLedger());
