// Shows in the table of contents which part of the briefing is being read.

const nav = document.querySelector<HTMLElement>('nav.contents');
const links = Array.from(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? []);
const titles = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

/** Marks the last title that has scrolled past the first quarter of the window. */
function mark(): void {
  const passed = titles.filter((title) => title.getBoundingClientRect().top < innerHeight / 4);
  const current = passed.at(-1)?.id;
  for (const link of links) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const list = nav?.querySelector('ul');
  const link = links.find(({ hash }) => hash === `#${current}`);
  if (list && link) list.scrollLeft = link.offsetLeft - list.offsetLeft - list.clientWidth / 3;
}

const observer = new IntersectionObserver(mark, { rootMargin: '-25% 0px -74% 0px' });
for (const title of titles) observer.observe(title);
addEventListener('scrollend', mark);
mark();

export {};
