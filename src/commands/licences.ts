import { readFileSync } from 'node:fs';
import { listLicences } from './check/list-licences.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  let status = 0;
  for (const file of ['package-lock.json', 'tests/tools/package-lock.json']) {
    const { lines, refused } = listLicences(JSON.parse(readFileSync(file, 'utf8')));
    console.log([`${file}:`, ...lines].join('\n'));
    for (const line of refused) console.error(line);
    if (refused.length > 0) status = 1;
  }
  return status;
});
