import { showHidden } from '../../model/text/characters.ts';
import type { Settings } from '../../settings.ts';
import { Refusal } from '../run-plainly.ts';
import { type Found, inspectFolder } from './inspect-folder.ts';
import { realPath, refuseOutputOverlap } from './real-path.ts';

/** How often to look again at a folder that another build is replacing at this moment. */
const TRIES = 10;

/** Returns the path of the output folder, with all links resolved, so that a link stays a link. */
export function outputPath(settings: Settings): string {
  refuseOutputOverlap(settings);
  return realPath(settings.outDir);
}

/**
 * Returns what there is at the output path; throws unless that is nothing, or a site that a build has made and nothing else,
 * so that nobody loses a file to a mistyped setting. The message names the folder as it was set, and where that leads.
 */
export function requireOurs(path: string, outDir = path): Found {
  const found = inspectSteadily(path);
  const refusal = refuse(found, path === outDir ? path : `${outDir} (${path})`);
  if (refusal) throw new Refusal(refusal);
  return found;
}

/** Returns why a site may not overwrite what was found, and what to do; nothing if it may. */
function refuse(found: Found, where: string): string | undefined {
  switch (found.is) {
    case 'nothing':
    case 'empty':
      return undefined;
    case 'site': {
      if (found.foreign.length === 0) return undefined;
      const [what, them] = found.foreign.length === 1 ? ['a file', 'it'] : [`${found.foreign.length} files`, 'them'];
      return `The site in ${where} contains ${what} that no build wrote: ${nameSome(found.foreign)}. Move ${them} away; what belongs in every build goes into the folder "public".`;
    }
    case 'folder':
      return `OUT_DIR is ${where}, which no build made; it contains ${nameSome(found.names)}. Set it to a new or empty folder, or to that of an earlier build.`;
    default:
      return `OUT_DIR is ${where}, which is a ${found.is}, not a folder. Set it to a new folder.`;
  }
}

function inspectSteadily(path: string, tries = TRIES): Found {
  try {
    return inspectFolder(path);
  } catch (error) {
    if (tries === 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return inspectSteadily(path, tries - 1);
  }
}

/** How many names to list. */
const MAX_TOLD = 3;

/** Returns the first of many names, and how many more there are: "a, b, c and 4 more". */
function nameSome(names: string[]): string {
  const told = names.slice(0, MAX_TOLD).map(showHidden).join(', ');
  return names.length > MAX_TOLD ? `${told} and ${names.length - MAX_TOLD} more` : told;
}
