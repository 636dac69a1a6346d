import type { APIRoute } from 'astro';
import { siteContext } from '../content.ts';
import { llmsTxt } from '../formats/llms-txt.ts';

/** Tells language models what the site is and where its texts are. */
export const GET: APIRoute = () => new Response(llmsTxt(siteContext()));
