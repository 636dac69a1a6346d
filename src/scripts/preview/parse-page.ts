// Parses another page of the site. A browser with Trusted Types parses a text as HTML only if it comes from a policy that the site's own
// policy names; no other script can create one of that name.
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** A browser checks the styles even of a page that it does not show, and those of another page are not in the policy of this one. */
const CODE = /<(script|style)\b[^>]*>.*?<\/\1>/gs;

const rules = { createHTML: (html: string) => html.replace(CODE, '') };
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('preview', rules) ?? rules;

/** Returns a page of the site without its scripts and styles, parsed; nothing in it runs or is fetched. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
