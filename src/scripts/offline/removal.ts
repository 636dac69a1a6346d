// Published at the address of the worker if the site caches nothing: a browser with the worker of a build with OFFLINE=on replaces it with this
// one at the next visit, which deletes the caches and then itself.
import type { WorkerScope } from './service-worker.d.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const ours = `readout ${new URL(self.registration.scope).pathname} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await self.registration.unregister();
}
