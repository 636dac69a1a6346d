import { runPlainly } from './run-plainly.ts';

// Authors see their drafts; the modules that Astro evaluates read the environment for themselves.
process.env.DRAFTS ||= 'on';
await runPlainly(async () => {
  const [{ dev }, { refuseCacheOverlap }, { settings }, { PACKAGE_FOLDER }] = await Promise.all([
    import('astro'),
    import('./folders/real-path.ts'),
    import('../environment.ts'),
    import('./package-folder.ts'),
  ]);
  refuseCacheOverlap(settings);
  const { address } = await dev({ root: PACKAGE_FOLDER });
  console.log(`The live preview is at http://localhost:${address.port}/ (stop with Ctrl+C).`);
  return 0;
});
