import type { Briefing } from './records.ts';

/** Briefings in an older volume; the newest has from half to one and a half times as many: enough for most questions, and small. */
const VOLUME_SIZE = 50;

/**
 * Returns the briefings of each volume of the search index, the newest volume first. Volumes are counted from the oldest briefing, so
 * that a new one changes only the newest volume.
 */
export function briefingVolumes(briefings: Briefing[]): [Briefing[], ...Briefing[][]] {
  const older = Math.max(0, Math.round(briefings.length / VOLUME_SIZE) - 1);
  const newest = briefings.length - older * VOLUME_SIZE;
  const volumes = Array.from({ length: older }, (_, number) => {
    const start = newest + number * VOLUME_SIZE;
    return briefings.slice(start, start + VOLUME_SIZE);
  });
  return [briefings.slice(0, newest), ...volumes];
}
