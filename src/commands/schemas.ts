import { writeSchemas } from './write-schemas.ts';

for (const path of writeSchemas()) console.log(path);
