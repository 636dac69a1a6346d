// Writes the reference of the fields; documents.test.ts fails while it is not what the schemas say.
import { writeFileSync } from 'node:fs';
import { FIELD_REFERENCE, fieldReference } from './field-reference.ts';

writeFileSync(FIELD_REFERENCE, fieldReference());
console.log(`${FIELD_REFERENCE} says what the schemas say now.`);
