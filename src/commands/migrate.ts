import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => (await import('./migrate/migrate-content.ts')).migrateContent(settings));
