import { createHash } from 'node:crypto';

/** Makes of the policy of a page that of the page as one file: it runs and looks as it does by what is inside, and asks for nothing. */
export function packPolicy(policy: string, scripts: string[], styles: string[]): string {
  const packed: Record<string, string> = {
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': styles.map(hashOf).join(' '),
    'font-src': 'data:',
    'img-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'form-action': "'none'",
  };
  const directives = policy.split('; ').map((directive) => {
    const name = directive.split(' ', 1)[0] ?? '';
    return packed[name] ? `${name} ${packed[name]}` : directive;
  });
  return directives.join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
