import { tablesPath } from '../../model/addresses/paths.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import type { Briefing, PageRecord } from '../../model/library/records.ts';
import type { TablesPage } from '../../views/tables/tables-page.ts';
import type { Publication } from '../../views/view-context.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { DATA_FILES, dataFilePath } from '../data/data-files.ts';
import { CONTEXT, organization, ownWork, type Thing } from './things.ts';

/** Describes the whole site, with its search. */
export function siteJsonLd(publication: Publication): Thing {
  const { name, description, language, textLicence, absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': absolute(ROUTES.home),
    url: absolute(ROUTES.home),
    name,
    description,
    inLanguage: language,
    license: textLicence.address,
    publisher: organization(publication),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(ROUTES.search)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** Describes a page of the publication, such as its imprint. */
export function ownPageJsonLd({ path, data }: PageRecord, publication: Publication): Thing {
  const address = publication.absolute(path);
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: data.title,
    description: data.description,
    ...ownWork(publication),
  };
}

/** Describes a page that lists entries. */
export function listJsonLd(name: string, path: string, publication: Publication): Thing {
  const { absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name,
    isPartOf: { '@type': 'WebSite', '@id': absolute(ROUTES.home), name: publication.name },
  };
}

/** Describes the tables of a briefing’s pictures as a Dataset that is part of the briefing. */
export function tablesJsonLd({ id, path, data }: Briefing, { page, files }: TablesPage, publication: Publication): Thing {
  const { absolute } = publication;
  const address = absolute(tablesPath(id));
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: page.title,
    description: page.description,
    ...ownWork(publication),
    isPartOf: { '@type': 'Report', '@id': absolute(path), headline: data.title },
    distribution: files.map(({ name, href, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: new URL(href, address).href,
      encodingFormat: mediaType,
    })),
  };
}

/** Describes the data for reuse as a Dataset with its files. */
export function dataJsonLd(publication: Publication): Thing {
  const { name, description, absolute } = publication;
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': absolute(ROUTES.data),
    url: absolute(ROUTES.data),
    name: DATA_WORDS.dataOf(name),
    description,
    ...ownWork(publication),
    distribution: DATA_FILES.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      contentUrl: absolute(dataFilePath(file)),
      encodingFormat: file.mediaType,
    })),
  };
}
