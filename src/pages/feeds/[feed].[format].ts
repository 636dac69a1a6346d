import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publication, siteContext } from '../../content.ts';
import { FEED_FORMATS } from '../../formats/feeds/feed-formats.ts';
import { briefingFeed, changeFeed } from '../../formats/feeds/feeds.ts';

const FEEDS = { briefings: briefingFeed, changes: changeFeed };

/** Lists each feed in each format. */
export const getStaticPaths = (() =>
  Object.entries(FEEDS).flatMap(([feed, read]) =>
    FEED_FORMATS.map((format) => ({ params: { feed, format: format.format }, props: { read, format } })),
  )) satisfies GetStaticPaths;

/** Answers with a feed that follows the whole site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { read, format } }) =>
  new Response(format.write(read(siteContext()), publication()), { headers: { 'content-type': `${format.mediaType}; charset=utf-8` } });
