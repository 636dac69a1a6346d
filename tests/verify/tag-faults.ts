import { contentNumber, type Tag, type TaggedPage, type TaggedPdf } from './tagged-pdf.ts';

/** The types that PDF 1.7 knows, as far as a page of ours has use for them. */
const KNOWN =
  /^(?:Document|Art|Sect|Div|NonStruct|BlockQuote|Caption|P|H[1-6]|L|LI|Lbl|LBody|Table|T(?:R|H|D|Head|Body|Foot)|Span|Quote|Note|Code|Link|Figure)$/;

/** What may be right inside an element of a type, and inside what it must be. */
const INSIDE: [of: RegExp, children: RegExp][] = [
  [/^L$/, /^(?:L|LI|Caption)$/],
  [/^LI$/, /^(?:Lbl|LBody)$/],
  [/^Table$/, /^(?:TR|THead|TBody|TFoot|Caption)$/],
  [/^T(?:Head|Body|Foot)$/, /^TR$/],
  [/^TR$/, /^T[HD]$/],
];
const PARENTS: [of: RegExp, parent: RegExp][] = [
  [/^LI$/, /^L$/],
  [/^(?:Lbl|LBody)$/, /^LI$/],
  [/^TR$/, /^(?:Table|THead|TBody|TFoot)$/],
  [/^T[HD]$/, /^TR$/],
];

/** Lists what PDF/UA asks of a PDF and the PDF does not have, as far as it can be told from its tags. */
export function tagFaults({ isMarked, language, title, showsTitle, pages }: TaggedPdf): string[] {
  const whole = [
    !isMarked && 'is not marked as tagged',
    !language && 'names no language',
    !title && 'has no title',
    !showsTitle && 'shows its file name in place of its title',
    ...rankFaults(headingsOf(pages).map(({ rank }) => rank)),
  ];
  return [
    ...whole.filter((fault) => fault !== false),
    ...pages.flatMap((page, index) => pageFaults(page).map((fault) => `page ${index + 1}: ${fault}`)),
  ];
}

/** Returns the headings of a PDF in the order in which they are read. */
export function headingsOf(pages: TaggedPage[]): { rank: number; text: string }[] {
  return pages.flatMap(({ tree, texts }) =>
    elementsOf(tree)
      .filter(({ tag }) => /^H[1-6]$/.test(tag.role))
      .map(({ tag }) => ({ rank: Number(tag.role.slice(1)), text: textOf(tag, texts) })),
  );
}

function rankFaults(ranks: number[]): string[] {
  const first = ranks[0] === 1 ? [] : [`begins with a heading of rank ${ranks[0]}`];
  const more = ranks.slice(1).flatMap((rank, index) => {
    if (rank === 1) return ['has more than one heading of rank 1'];
    return rank > (ranks[index] ?? 0) + 1 ? [`leaves out a rank between ${ranks[index]} and ${rank}`] : [];
  });
  return [...first, ...more];
}

function pageFaults({ tree, drawn, texts, links }: TaggedPage): string[] {
  const elements = elementsOf(tree);
  const leaves = elements.flatMap(({ tag }) => tag.children.flatMap((child) => ('role' in child ? [] : [{ ...child, of: tag.role }])));
  const inTree = new Set(leaves.filter(({ type }) => type === 'content').map(({ id }) => contentNumber(id)));
  const inLinks = leaves.filter(({ type, of }) => type === 'annotation' && of === 'Link').map(({ id }) => id);
  return [
    ...elements.flatMap(({ tag, parent }) => elementFaults(tag, parent)),
    ...links.flatMap(({ id, words }) => [
      ...(inLinks.some((each) => each.endsWith(`_${id}`)) ? [] : [`the link ${id} is in no Link`]),
      ...(words ? [] : [`the link ${id} does not say where it leads`]),
    ]),
    ...[...new Set(drawn)].filter((content) => content === 'nothing').map(() => 'draws what is neither in the tree nor decoration'),
    ...[...new Set(drawn)]
      .filter((content) => typeof content === 'number' && !inTree.has(content))
      .map((content) => `${content} is not in the tree: ${texts.get(Number(content))}`),
    ...[...inTree].filter((content) => !drawn.includes(content)).map((content) => `${content} is in the tree and not on the page`),
  ];
}

function elementFaults(tag: Tag, parent: string): string[] {
  const { role, alt, scope, headers, children } = tag;
  const inside = INSIDE.find(([of]) => of.test(role));
  const parents = PARENTS.find(([of]) => of.test(role));
  return [
    !KNOWN.test(role) && `${role} is no type of PDF 1.7`,
    parents && !parents[1].test(parent) && `${role} in ${parent}`,
    ...children.map(
      (child) =>
        inside && !inside[1].test('role' in child ? child.role : 'text') && `${'role' in child ? child.role : child.type} in ${role}`,
    ),
    role === 'Figure' && !alt && 'a figure has no text in its place',
    role === 'TH' && !scope && 'a header of a table does not say of what',
    role === 'TD' && !headers?.length && 'a cell of a table has no header',
    role === 'Link' && !children.some((child) => !('role' in child) && child.type === 'annotation') && 'a Link leads nowhere',
  ].filter((fault): fault is string => typeof fault === 'string');
}

/** Returns the elements of a tree; those without anything in them are of another page, and there because a list has all its items. */
function elementsOf(tag: Tag, parent = ''): { tag: Tag; parent: string }[] {
  const inner = tag.children.flatMap((child) => ('role' in child ? elementsOf(child, tag.role) : []));
  return tag.role === 'Root' || tag.children.length === 0 ? inner : [{ tag, parent }, ...inner];
}

function textOf(tag: Tag, texts: ReadonlyMap<number, string>): string {
  return tag.children.map((child) => ('role' in child ? textOf(child, texts) : (texts.get(contentNumber(child.id)) ?? ''))).join('');
}
