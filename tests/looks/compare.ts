import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const REFERENCES = join(import.meta.dirname, 'references');
const NEW = join(import.meta.dirname, '../../.looks');
/** How many of a thousand pixels may differ: letters are not drawn alike on every machine. */
const MAY_DIFFER = 2;

/** Holds a picture against its reference; returns what is wrong with it, or nothing. With LOOKS=update it becomes the reference. */
export function compareLook(name: string, picture: Buffer, reference = join(REFERENCES, `${name}.png`)): string | undefined {
  if (process.env.LOOKS === 'update') {
    writeFileSync(reference, picture);
    return undefined;
  }
  const fix = `Look at .looks/${name}.png; if it is what you mean, run "LOOKS=update npm test -- tests/looks/looks.test.ts".`;
  const fault = existsSync(reference) ? differenceOf(readFileSync(reference), picture) : 'There is no reference.';
  if (!fault) return undefined;
  mkdirSync(dirname(join(NEW, name)), { recursive: true });
  writeFileSync(join(NEW, `${name}.png`), picture);
  return `${fault} ${fix}`;
}

function differenceOf(expected: Buffer, taken: Buffer): string | undefined {
  if (expected.equals(taken)) return undefined;
  const [reference, picture] = [PNG.sync.read(expected), PNG.sync.read(taken)];
  const { width, height } = reference;
  if (picture.width !== width || picture.height !== height) {
    return `It is ${picture.width} × ${picture.height} pixels large, the reference ${width} × ${height}.`;
  }
  const differing = pixelmatch(reference.data, picture.data, undefined, width, height, { threshold: 0.2 });
  const share = (differing / (width * height)) * 1000;
  return share > MAY_DIFFER ? `${share.toFixed(1)} of 1,000 pixels differ, more than ${MAY_DIFFER}.` : undefined;
}
