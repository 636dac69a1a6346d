import type { APIRoute } from 'astro';
import { publication } from '../content.ts';
import { absolute } from '../site.ts';

/** Lets every crawler in and names the sitemap; of a proof, keeps every crawler out. */
export const GET: APIRoute = () =>
  new Response(
    publication().isProof ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
  );
