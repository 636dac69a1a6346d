// Loaded before a deploy: puts the site NEXT in the place of the one in OUT_DIR when the first file of that is about to be read.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readFileSync, renameSync } = fs;
const { OUT_DIR, NEXT } = process.env;

fs.readFileSync = (file, ...rest) => {
  if (fs.existsSync(NEXT) && String(file).startsWith(fs.realpathSync(OUT_DIR))) {
    renameSync(OUT_DIR, `${OUT_DIR}.old`);
    renameSync(NEXT, OUT_DIR);
  }
  return readFileSync(file, ...rest);
};
syncBuiltinESMExports();
