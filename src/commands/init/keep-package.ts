import { copyFileSync, existsSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { Refusal } from '../run-plainly.ts';

/** The folder of a library that keeps the package it is built with, so that every clone of the library has it. */
const KEPT = 'vendor';

/** Copies the file of a package into a library, and returns how package.json names it; a version or an address is named as it is. */
export function keepPackage(wanted: string, folder: string): string {
  if (!existsSync(wanted)) return wanted;
  if (statSync(wanted).isDirectory()) return `file:${relative(folder, wanted)}`;
  const kept = join(KEPT, basename(wanted));
  makeFolder(join(folder, KEPT));
  copyFileSync(wanted, join(folder, kept));
  return `file:${kept}`;
}

/** Throws if a package is named by a file that is not there. */
export function refuseMissing(wanted: string): void {
  if (existsSync(wanted) || /^https?:/i.test(wanted) || !/\.tgz$|^\.{0,2}[\\/]/.test(wanted)) return;
  throw new Refusal(`There is no file ${wanted}. Nothing was written. "npm pack" makes one in the folder of the project.`);
}
