import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from './launch.ts';

let html = '';
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());

/** The address of a site that is not ours. */
export const ELSEWHERE = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Opens a page of another site, until the test ends. */
export function openElsewhere(body: string): Promise<Page> {
  html = `<!doctype html><title>Elsewhere</title>${body}`;
  return openPage(ELSEWHERE);
}
