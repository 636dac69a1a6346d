import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  const { writeSchemas } = await import('./new/write-schemas.ts');
  for (const path of writeSchemas(settings)) console.log(path);
  return 0;
});
