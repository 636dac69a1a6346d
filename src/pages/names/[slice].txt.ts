import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../content.ts';
import { nameSlices } from '../../formats/search/name-slices.ts';

/** Lists the slices of the list of names. */
export const getStaticPaths = (async () =>
  Array.from(await nameSlices(library()), ([slice, text]) => ({ params: { slice }, props: { text } }))) satisfies GetStaticPaths;

/** Gives a slice of the list of names, which the box suggests from. */
export const GET: APIRoute = ({ props }) => new Response(props.text);
