import { makeNew } from './new/make-new.ts';

process.exitCode = await makeNew(process.argv.slice(2));
