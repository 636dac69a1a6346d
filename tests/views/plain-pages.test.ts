import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { dataPage } from '../../src/formats/data/data-page.ts';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { newestBriefings } from '../../src/views/list/briefing-list.ts';
import { actorList, topicList } from '../../src/views/list/entry-list.ts';
import { newestSources } from '../../src/views/list/source-list.ts';
import { letterPage } from '../../src/views/search/index-view.ts';
import { letterPages, nameIndex } from '../../src/views/search/name-index.ts';
import { searchPage } from '../../src/views/search/search-page.ts';
import { aboutPage, rulesPage } from '../../src/views/site/about-page.ts';
import { fieldReference } from '../../src/views/site/field-reference.ts';
import { homePage, notFoundPage, offlinePage } from '../../src/views/site/plain-pages.ts';
import { styleGuide } from '../../src/views/site/style-guide.ts';
import { LIBRARIES } from '../support/libraries.ts';
import { madeLibrary } from '../support/made-library.ts';
import { contextOf } from '../support/view-context.ts';

for (const [name, library] of [...LIBRARIES, ['a large library', madeLibrary(130)] as const]) {
  const context = contextOf(library);

  suite(`plain data, which is the same after it was written as JSON and read: ${name}:`, () => {
    const views: [view: string, data: unknown][] = [
      ['the pages of actors', [...library.actors.values()].flatMap(hubPages).map((page) => actorPage(page, context))],
      ['the pages of topics', [...library.topics.values()].flatMap(hubPages).map((page) => topicPage(page, context))],
      ['the pages of sources', [...library.sources.values()].flatMap(hubPages).map((page) => sourcePage(page, context))],
      ['the lists', [newestBriefings(context), actorList(context), topicList(context), newestSources(context)]],
      ['the search page', searchPage(context)],
      ['the pages of letters', letterPages(nameIndex(library)).map(({ slug }) => letterPage(slug, context))],
      ['the home page', homePage(context)],
      ['the pages on the site', [aboutPage(context), rulesPage(context), dataPage(context), notFoundPage(context), offlinePage(context)]],
      ['the style guide', styleGuide(context)],
      ['every field', fieldReference('“Needed” says so.', context)],
    ];
    for (const [view, data] of views) test(view, () => assert.deepEqual(JSON.parse(JSON.stringify(data)), data));
  });
}
