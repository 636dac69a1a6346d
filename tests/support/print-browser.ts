import { join } from 'node:path';
import { BROWSER_VARIABLE, ensureBrowser } from '../../src/commands/pack/find-browser.ts';

// Run as a command: finds a browser, unpacks the one that a package carries where there is no other, and prints what to start it with.
const before = { ...process.env };
await ensureBrowser(join(process.argv[2] ?? '.', 'browser'));
const changed = Object.entries(process.env).filter(([name, value]) => before[name] !== value);
if (!process.env[BROWSER_VARIABLE]) throw new Error(`Install Chromium or Chrome, or set ${BROWSER_VARIABLE} to the path of one.`);
console.log(JSON.stringify(Object.fromEntries(changed)));
