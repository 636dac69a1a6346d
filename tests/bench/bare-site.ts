import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PAGE = `---
export const getStaticPaths = () =>
  Array.from({ length: Number(process.env.BARE_PAGES) }, (_, number) => ({ params: { page: String(number) }, props: { number } }));
const { number } = Astro.props;
---

<html lang="en">
  <head><meta charset="utf-8"><title>{number}</title></head>
  <body><h1>{number}</h1>{Array.from({ length: 10 }, () => <p>{'Words and words. '.repeat(6)}</p>)}</body>
</html>
`;

/** Writes a site of Astro alone: one route, one kilobyte a page, and no more; its build is what the measured one is held against. */
export function writeBareSite(folder: string): void {
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'src', 'pages', '[page].astro'), PAGE);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
