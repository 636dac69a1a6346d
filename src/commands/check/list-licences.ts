/** The licences that a package may have, with a note on each that is not simply permissive. */
const ALLOWED: Record<string, string> = {
  MIT: '',
  'MIT-0': '',
  ISC: '',
  '0BSD': '',
  'BSD-2-Clause': '',
  'BSD-3-Clause': '',
  'BlueOak-1.0.0': '',
  'Apache-2.0': '',
  'CC0-1.0': '',
  Zlib: '',
  'Python-2.0': '',
  'PSF-2.0': '',
  'OFL-1.1': 'fonts; they may be published with the site, under their own licence',
  'MPL-2.0': 'changes to its files remain under it; used unchanged',
  'LGPL-3.0-or-later': 'a separate library, used unchanged while building',
  'CC-BY-4.0': 'data on browsers, used unchanged in test tools',
  'CPAL-1.0': 'citeproc, used unchanged while building; see “Licences” in README.md',
};

/** The parts of a lock file that are read. */
export interface Lock {
  packages: Record<string, { version?: string; license?: string; integrity?: string; os?: string[] }>;
}

/** Lists the licences of all packages in a lock file, with their packages if they are few, and those that may not be used. */
export function listLicences({ packages }: Lock): { lines: string[]; refused: string[] } {
  const byLicence = new Map<string, string[]>();
  // A package for another system may have been unavailable when the lock file was written, and so has no licence there; its siblings have one.
  const installed = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity);
  for (const [path, { version, license = 'none' }] of installed) {
    const name = `${path.replace(/^.*node_modules\//, '')} ${version}`;
    byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
  }
  const lines = Array.from(byLicence)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([licence, names]) => `${licence}: ${names.length}${names.length <= 10 ? ` (${names.join(', ')})` : ''}${meaningOf(licence)}`);
  const refused = Array.from(byLicence)
    .filter(([licence]) => !isAllowed(licence))
    .map(([licence, names]) => `The licence of ${names.join(', ')} is ${licence}, which we have not reviewed. Review it first.`);
  return { lines, refused };
}

/** Tells whether an expression such as "(MIT OR GPL-3.0-or-later)" offers a choice that is allowed. */
function isAllowed(expression: string): boolean {
  return partsOf(expression).some((both) => both.every((licence) => licence in ALLOWED));
}

function meaningOf(expression: string): string {
  const meanings = new Set(
    partsOf(expression)
      .flat()
      .flatMap((licence) => ALLOWED[licence] || []),
  );
  return meanings.size > 0 ? `: ${[...meanings].join('; ')}` : '';
}

/** Splits an expression into alternatives; all licences of an alternative apply together. */
function partsOf(expression: string): string[][] {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').map((part) => part.split(' AND '));
}
