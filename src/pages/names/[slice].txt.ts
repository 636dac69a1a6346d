import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { found, library } from '../../content.ts';
import { nameSlices } from '../../formats/search/name-slices.ts';

/** Lists the slices of the list of names. */
export const getStaticPaths = (async () =>
  Array.from((await nameSlices(library())).keys(), (slice) => ({ params: { slice } }))) satisfies GetStaticPaths;

/** Answers with a slice of the list of names, which the box suggests from. */
export const GET: APIRoute<Record<string, never>, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params: { slice } }) => {
  const slices = await nameSlices(library());
  return new Response(found(slices.get(slice), `slice "${slice}" of the list of names`));
};
