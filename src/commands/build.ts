import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./build-site.ts')).buildSite(process.argv.slice(2)));
