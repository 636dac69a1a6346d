import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';

/** Lets every crawler in and names the sitemap. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
