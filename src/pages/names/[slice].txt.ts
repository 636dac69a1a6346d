import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../content.ts';
import { nameSlices } from '../../formats/search/name-slices.ts';

export const getStaticPaths = (() =>
  Array.from(nameSlices(library()), ([slice, text]) => ({ params: { slice }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.text);
