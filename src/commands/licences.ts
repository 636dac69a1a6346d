import { readFileSync } from 'node:fs';
import { listLicences } from './list-licences.ts';

const { lines, refused } = listLicences(JSON.parse(readFileSync('package-lock.json', 'utf8')));
console.log(lines.join('\n'));
for (const line of refused) console.error(line);
process.exitCode = refused.length > 0 ? 1 : 0;
