import { writeSchemas } from './write-schemas.ts';

try {
  for (const path of writeSchemas()) console.log(path);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
