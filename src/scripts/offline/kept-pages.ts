// Lists the pages that the worker has kept, those read last first.
const OURS = `readout ${import.meta.env.BASE_URL} `;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

async function listPages(): Promise<HTMLLIElement[]> {
  const name = (await caches.keys()).findLast((each) => each.startsWith(OURS) && each.endsWith(' pages'));
  if (!name) return [];
  const pages = await caches.open(name);
  const items = await Promise.all((await pages.keys()).map(async (request) => itemOf(request.url, await pages.match(request))));
  return items.filter((item) => item !== undefined).reverse();
}

async function itemOf(address: string, page: Response | undefined): Promise<HTMLLIElement | undefined> {
  const html = (await page?.text()) ?? '';
  if (html.includes('<meta name="robots" content="noindex">')) return undefined;
  const [, title = address] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title.replace(/&(#?\w+);/g, (all, entity) => ENTITIES[entity] ?? all);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const items = 'caches' in globalThis ? await listPages() : [];
document.querySelector('.kept-pages')?.replaceChildren(...items);
document.querySelector('.none-kept')?.toggleAttribute('hidden', items.length > 0);
