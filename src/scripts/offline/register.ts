// Registers the worker that caches what is read, once the page itself has loaded. A browser with Trusted Types accepts its
// address only from a policy that the site's own policy names; no other script can create one of that name.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(from: string): string };
}

const address = `${import.meta.env.BASE_URL}offline.js`;
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });

addEventListener('load', () => navigator.serviceWorker?.register(policy?.createScriptURL('') ?? address).catch(console.warn));
