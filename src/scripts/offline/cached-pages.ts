// Lists the pages that the worker has cached, those read last first.
const OURS = `readout ${import.meta.env.BASE_URL} `;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

async function listPages(): Promise<HTMLLIElement[]> {
  const items: HTMLLIElement[] = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || !name.endsWith(' pages')) continue;
    const pages = await caches.open(name);
    for (const request of await pages.keys()) items.push(...itemsOf(request.url, (await (await pages.match(request))?.text()) ?? ''));
  }
  return items.reverse();
}

/** Makes the item of a page; nothing for auxiliary pages, such as the search. */
function itemsOf(address: string, html: string): HTMLLIElement[] {
  if (html.includes('<meta name="robots" content="noindex">')) return [];
  const [, title = address] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title.replace(/&(#?\w+);/g, (all, entity) => ENTITIES[entity] ?? all);
  const item = document.createElement('li');
  item.append(link);
  return [item];
}

const items = 'caches' in globalThis ? await listPages() : [];
document.querySelector('.cached-pages')?.replaceChildren(...items);
document.querySelector('.none-cached')?.toggleAttribute('hidden', items.length > 0);

export {};
