import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../content.ts';
import { nameSlices } from '../../formats/search/name-slices.ts';
import { searchVersion } from '../../formats/search/search-version.ts';
import { sealText } from '../../model/sealed-text.ts';

/** Lists the slices of the list of names. */
export const getStaticPaths = (async () =>
  Array.from(await nameSlices(library()), ([slice, text]) => ({ params: { slice }, props: { text } }))) satisfies GetStaticPaths;

/** Returns a slice of the list of names, which the box suggests from, sealed; the first says which build the others are sealed for. */
export const GET: APIRoute = async ({ params, props }) =>
  new Response(await sealText(props.text, params.slice === 'first' ? '' : await searchVersion(library())));
