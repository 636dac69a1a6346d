import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { found, library, siteContext } from '../../content.ts';
import { pointsTable } from '../../formats/search/points-table.ts';
import { searchVersion } from '../../formats/search/search-shards.ts';
import { NEWEST_ROUNDS } from '../../model/search/title-lists.ts';
import { sealText } from '../../model/text/sealed-text.ts';

/** Lists the files of the table of points. */
export const getStaticPaths = (async () =>
  Array.from((await pointsTable(siteContext())).keys(), (file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** Answers with a sealed file of the table of points, by which results are narrowed and counted; that of the newest rounds names the build. */
export const GET: APIRoute<Record<string, never>, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params: { file } }) => {
  const text = found((await pointsTable(siteContext())).get(file), `file "${file}" of the table of points`);
  return new Response(await sealText(text, file === NEWEST_ROUNDS ? '' : await searchVersion(library())));
};
