import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library, publication } from '../../content.ts';
import { DATA_FILES } from '../../formats/data/data-files.ts';

/** Lists the files for download. */
export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: `${file.name}.${file.format}` }, props: { file } }))) satisfies GetStaticPaths;

/** Returns a file for download; a blob, since it may be longer than the longest string. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(new Blob([...file.write(library(), publication())], { type: `${file.mediaType}; charset=utf-8` }));
