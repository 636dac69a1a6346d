import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { found, library, siteContext } from '../../content.ts';
import { answerFiles } from '../../formats/search/answer-files.ts';
import { searchVersion } from '../../formats/search/search-shards.ts';
import { sealText } from '../../model/text/sealed-text.ts';

/** Lists the files from which questions are answered. */
export const getStaticPaths = (() =>
  Array.from(answerFiles(siteContext()).keys(), (file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** Answers with a sealed file of the answers to questions: the rounds, or what the record has on a round, an actor or a topic. */
export const GET: APIRoute<Record<string, never>, InferGetStaticParamsType<typeof getStaticPaths>> = async ({ params: { file } }) => {
  const answers = found(answerFiles(siteContext()).get(file), `file "${file}" of the answers`);
  return new Response(await sealText(JSON.stringify(answers), await searchVersion(library())));
};
