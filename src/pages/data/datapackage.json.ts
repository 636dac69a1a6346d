import type { APIRoute } from 'astro';
import { library } from '../../content.ts';
import { dataPackage } from '../../formats/data-package.ts';
import { publication } from '../../site.ts';

/** Describes the files for download to programs. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(library(), publication), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
