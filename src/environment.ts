import { readSettings, type Settings } from './settings.ts';

/**
 * The settings of this process, for what Node or Astro runs first, which hands them on. One that cannot be used ends the process at once,
 * since there is no command that needs none.
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
