import type { HeaderRule } from '../model/header-rules.ts';
import { configParts } from './server-config/config-parts.ts';
import { writeCaddy } from './server-config/write-caddy.ts';
import { writeNginx } from './server-config/write-nginx.ts';

/** Writes the headers of a site for a server, to be included where its own file names the host and the folder. */
export const SERVER_CONFIGS: Record<string, (rules: HeaderRule[]) => string> = {
  nginx: (rules) => writeNginx(configParts(rules)),
  caddy: (rules) => writeCaddy(configParts(rules)),
};
