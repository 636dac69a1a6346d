/** What a page carries that runs or styles: the hashes of its inline scripts and styles, and whether it searches. */
export interface PageCode {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
  /** Whether it runs the search engine, which is WebAssembly. */
  searches: boolean;
  /** Whether it registers the worker that keeps what was read. */
  registers: boolean;
}

/** What a policy allows of a page. */
interface Allowed extends PageCode {
  /** Whether other sites may show the page in a frame. */
  framed: boolean;
}

/** Writes the policy for a header: nothing but what the pages bring along, and nothing from or to another host. */
export function headerPolicy(allowed: Allowed): string {
  return `${pagePolicy(allowed)}; frame-ancestors ${allowed.framed ? '*' : "'none'"}`;
}

/** Writes the policy that stands in a page, for hosts that send no headers: all of it but who may frame the page, which browsers obey in a header only. */
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
    // The one policy that scripts/offline/register.ts makes.
    `trusted-types ${code.registers ? 'offline' : "'none'"}`,
  ];
  return directives.join('; ');
}

function scriptDirective({ scripts, searches }: PageCode): string {
  if (scripts.size === 0) return "script-src 'none'";
  return ["script-src 'self'", ...sorted(scripts), ...(searches ? ["'wasm-unsafe-eval'"] : [])].join(' ');
}

/** The order in which pages are read must not show. */
function sorted(hashes: ReadonlySet<string>): string[] {
  return [...hashes].toSorted();
}
