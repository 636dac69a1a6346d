// Loaded before a deploy: changes a file of the site each time that the first file of a release is about to be written, CHANGES times.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { writeFileSync, cpSync } = fs;
const changed = join(process.env.OUT_DIR, process.env.CHANGED);
let left = Number(process.env.CHANGES);

function change() {
  if (left-- > 0) fs.appendFileSync(changed, 'changed');
}

fs.writeFileSync = (file, ...rest) => {
  if (/releases\/[0-9a-f]{16}\/404\.html$/.test(file)) change();
  return writeFileSync(file, ...rest);
};
fs.cpSync = (...given) => {
  change();
  return cpSync(...given);
};
syncBuiltinESMExports();
