// Stands at the address of the worker where the site caches nothing: a browser that has the worker of a build with OFFLINE=on takes this
// one in its place at the next visit, which deletes what was cached and then itself.
import type { WorkerScope } from './service-worker.d.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const ours = `readout ${new URL(self.registration.scope).pathname} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await self.registration.unregister();
}
