import type { PageCode } from '../../formats/security/content-policy.ts';
import { type PageKind, pageKind } from '../../formats/security/site-headers.ts';
import { currentReuse } from '../../reuse/current-reuse.ts';
import type { KeptCode } from '../../reuse/last-build.ts';
import { securePage } from './secure-page.ts';

/** The policies of the pages of one build. */
export class PagePolicies {
  #code = noCodes();
  #hashes = new Map<string, string>();
  readonly #locked = new Set<string>();

  /** Begins another build. */
  begin(): void {
    this.#code = noCodes();
    this.#hashes = new Map();
    this.#locked.clear();
  }

  /** Returns the page that is to be in a file, each byte of which is a letter, with its policy. */
  lock(file: string, page: string): string {
    try {
      const { html, code } = securePage(page, this.#hashes);
      const kind = pageKind(file.split('/')[0] ?? '');
      addCode(this.#code[kind], code);
      const group = currentReuse()?.groupAt(file);
      if (group) group.code[kind] = listCode(code, group.code[kind]);
      this.#locked.add(file);
      return html;
    } catch (error) {
      throw new Error(`No policy could be written into ${file}: ${(error as Error).message}.`, { cause: error });
    }
  }

  /** Tells whether the page in a file has its policy: this build has given it one, or the last build, from which it was taken over. */
  isLocked(file: string): boolean {
    return this.#locked.has(file) || currentReuse()?.isTaken(file) === true;
  }

  /** Returns what the pages of each kind contain, those taken over from the last build included. */
  codeOfAll(): Record<PageKind, PageCode> {
    for (const group of currentReuse()?.groups.values() ?? []) {
      for (const [kind, code] of Object.entries(group.code)) addCode(this.#code[kind as PageKind], code);
    }
    return this.#code;
  }
}

function noCodes() {
  return { page: noCode(), search: noCode(), embed: noCode() } satisfies Record<PageKind, PageCode>;
}

function noCode() {
  return { scripts: new Set<string>(), styles: new Set<string>(), searches: false, registers: false, previews: false };
}

/** Returns the code of two pages as lists. */
function listCode(own: PageCode, others: KeptCode | undefined): KeptCode {
  const both = noCode();
  for (const each of [own, ...(others ? [others] : [])]) addCode(both, each);
  return { ...both, scripts: [...both.scripts], styles: [...both.styles] };
}

function addCode(to: ReturnType<typeof noCode>, { scripts, styles, searches, registers, previews }: PageCode | KeptCode): void {
  for (const hash of scripts) to.scripts.add(hash);
  for (const hash of styles) to.styles.add(hash);
  to.searches ||= searches;
  to.registers ||= registers;
  to.previews ||= previews;
}
