import { readSettings, type Settings } from './settings.ts';

/**
 * The settings of this process, for whatever Node or Astro runs first, which passes them on. An invalid one ends the process at once,
 * since every command needs some.
 */
export const settings = readSettingsOrEnd();

function readSettingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
