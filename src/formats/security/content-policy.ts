/** The scripts and styles of a page: the hashes of the inline ones, 'self' if it links to a sheet of the site, and whether it searches. */
export interface PageCode {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
  /** Whether it runs the search engine, which is WebAssembly. */
  searches: boolean;
  /** Whether it registers the worker that caches what was read. */
  registers: boolean;
  /** Whether its links have previews, for which a script parses other pages of the site. */
  previews: boolean;
}

/** What a policy allows of a page. */
interface Allowed extends PageCode {
  /** Whether other sites may show the page in a frame. */
  framed: boolean;
}

/** Returns the policy for a header: only what the pages contain, and nothing from or to another host. */
export function headerPolicy(allowed: Allowed): string {
  return `${pagePolicy(allowed)}; frame-ancestors ${allowed.framed ? '*' : "'none'"}`;
}

/** Returns the policy inside a page, for hosts that send no headers: everything except who may frame the page, which browsers obey only in a header. */
export function pagePolicy(code: PageCode): string {
  const directives = [
    "default-src 'none'",
    scriptDirective(code),
    `style-src ${sorted(code.styles).join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // The only policies that scripts/preview/parse-page.ts and scripts/offline/register.ts create.
    `trusted-types ${[code.previews && 'preview', code.registers && 'offline'].filter(Boolean).join(' ') || "'none'"}`,
  ];
  return directives.join('; ');
}

function scriptDirective({ scripts, searches }: PageCode): string {
  if (scripts.size === 0) return "script-src 'none'";
  return ["script-src 'self'", ...sorted(scripts), ...(searches ? ["'wasm-unsafe-eval'"] : [])].join(' ');
}

/** Sorted, so that the result does not depend on the order in which pages are read. */
function sorted(hashes: ReadonlySet<string>): string[] {
  return [...hashes].toSorted();
}
