// The parts of Citation.js that are used; it ships no types.
declare module '@citation-js/core' {
  /** A list of named texts. */
  interface Register {
    get(name: string): string;
    add(name: string, text: string): void;
  }
  /** A citeproc-js processor of one style and locale. */
  interface Engine {
    sys: { retrieveItem(id: string): object };
    /** Formats a citation of some items. */
    makeCitationCluster(items: { id: string }[]): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        styles: Register;
        locales: Register;
        engine(items: object[], style: string, locale: string, format: 'text'): Engine;
      };
    };
  };
}

declare module '@citation-js/plugin-csl';
