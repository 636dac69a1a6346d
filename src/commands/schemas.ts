import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  const { writeSchemas } = await import('./new/write-schemas.ts');
  for (const path of writeSchemas()) console.log(path);
  return 0;
});
