import type { Pagefind, PagefindFragment } from './pagefind.d.ts';

const FILTERS = ['kind', 'actor', 'topic'] as const;
const SHOWN = 20;

/** The results page: the words and filters live in the address, the results come from the index. */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #latest = 0;

  connectedCallback(): void {
    const form = this.#form;
    for (const part of this.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
    this.#readAddress();
    void this.#search();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('push');
    });
    form.addEventListener('input', () => this.#change('replace'));
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#search();
    });
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = query.get(field.name) ?? '';
  }

  #change(how: 'push' | 'replace'): void {
    const query = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value !== '') as [string, string][]);
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#latest;
    const data = new FormData(this.#form);
    const words = String(data.get('q') ?? '').trim();
    const filters = Object.fromEntries(FILTERS.flatMap((name) => (data.get(name) ? [[name, String(data.get(name))]] : [])));
    if (!words && Object.keys(filters).length === 0) return this.#show('', []);
    this.#say('Searching …');
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(words || null, { filters });
      const fragments = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      if (turn === this.#latest) this.#show(countOf(results.length), fragments);
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      this.#show('Search could not be loaded. Every name and point is listed below.', []);
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ `${this.dataset.index}pagefind.js`).then(async (pagefind: Pagefind) => {
      await pagefind.options({
        baseUrl: this.dataset.base ?? '/',
        excerptLength: 24,
        ranking: { metaWeights: { title: 8, names: 12, label: 12 } },
      });
      return pagefind;
    });
    return this.#pagefind;
  }

  #say(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }

  #show(status: string, fragments: PagefindFragment[]): void {
    this.#say(status);
    this.querySelector('.results')?.replaceChildren(...fragments.map(resultItem));
  }
}

function countOf(results: number): string {
  if (results === 0) return 'Nothing found. Try fewer words, another spelling, or the list below.';
  return `${results} ${results === 1 ? 'result' : 'results'}${results > SHOWN ? `, the first ${SHOWN} shown` : ''}`;
}

function resultItem({ url, excerpt, meta }: PagefindFragment): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.searchResult = '';
  const link = Object.assign(document.createElement('a'), { href: url, className: 'name' });
  link.append(
    ...(meta.label ? [Object.assign(document.createElement('b'), { className: 'mark', textContent: meta.label }), ' '] : []),
    meta.title ?? url,
  );
  const line = Object.assign(document.createElement('span'), {
    className: 'label detail',
    textContent: [meta.kind, meta.parties, meta.briefing].filter(Boolean).join(' · '),
  });
  const text = document.createElement('p');
  text.append(...markedWords(excerpt));
  item.append(link, line, text);
  return item;
}

/** Turns an excerpt into text and marks, whatever else it holds. */
function markedWords(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent: text }) : text;
  });
}

customElements.define('search-page', SearchPage);
