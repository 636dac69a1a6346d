/** Fits the files of a site whose names change with their content, by their path: a copy of one is never of the wrong build. */
export const VERSIONED = /^_astro\/|^pagefind\/(?:\d+\/)?(?:fragment|filter|index)\/|^pagefind\/(?:\d+\/)?.*\.pf_meta$|^pagefind\/wasm\./;
