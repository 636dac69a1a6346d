import type { Settings } from '../../settings.ts';
import { readMarker } from '../folders/site-marker.ts';

/** Returns the settings with the addresses that the last build was given, whatever the environment says now. */
export function builtSettings(settings: Settings): Settings {
  const { siteUrl = settings.siteUrl, basePath = settings.basePath } = readMarker(settings.outDir) ?? {};
  return { ...settings, siteUrl, basePath };
}
