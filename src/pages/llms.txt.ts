import type { APIRoute } from 'astro';
import { library } from '../content.ts';
import { llmsTxt } from '../formats/llms-txt.ts';
import { publication } from '../site.ts';

/** Tells language models what the site is and where its texts are. */
export const GET: APIRoute = () => new Response(llmsTxt(library(), publication));
