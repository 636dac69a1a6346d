// Loaded before a build: gives the files of each folder in the reverse order, as another disk may.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const readdirPromise = fs.promises.readdir;

fs.readdirSync = (...parts) => readdirSync(...parts).toReversed();
fs.promises.readdir = async (...parts) => (await readdirPromise(...parts)).toReversed();
fs.readdir = (...parts) => {
  const done = parts.pop();
  readdir(...parts, (error, files) => done(error, files?.toReversed()));
};
syncBuiltinESMExports();
