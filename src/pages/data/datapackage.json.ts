import type { APIRoute } from 'astro';
import { siteContext } from '../../content.ts';
import { dataPackage } from '../../formats/data/data-package.ts';

/** Describes the files for download to programs. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(siteContext()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
