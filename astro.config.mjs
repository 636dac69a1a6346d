import { defineConfig } from 'astro/config';
import { redirectLines } from './src/integrations/redirect-lines.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  // The pipeline in src/markdown renders all Markdown; Astro's own is not used.
  markdown: { syntaxHighlight: false },
  integrations: [siteMap(), redirectLines(), searchIndex(), shareCards()],
  vite: {
    build: {
      modulePreload: false,
      // Of the scripts only the one that waits for the first use is small enough; pictures and fonts are never inlined.
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 1000,
      // What scripts share is one file, which compresses better than several.
      rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: /src.(?:scripts|model)/, minShareCount: 2 }] } } },
    },
  },
});
