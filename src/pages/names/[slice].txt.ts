import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { found, library } from '../../content.ts';
import { nameSlices } from '../../formats/search/name-slices.ts';
import { searchVersion } from '../../formats/search/search-shards.ts';
import { sealText } from '../../model/text/sealed-text.ts';

/** Lists the slices of the list of names. */
export const getStaticPaths = (async () =>
  Array.from((await nameSlices(library())).keys(), (slice) => ({ params: { slice } }))) satisfies GetStaticPaths;

/** Answers with a sealed slice of the list of names, from which the search box makes suggestions; the first slice names the build. */
export const GET: APIRoute<Record<string, never>, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params: { slice } }) => {
  const text = found((await nameSlices(library())).get(slice), `slice "${slice}" of the list of names`);
  return new Response(await sealText(text, slice === 'first' ? '' : await searchVersion(library())));
};
