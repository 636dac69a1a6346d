// What the tests use of Citation.js beside what src does: its parsers and its lists of references and citations.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | object);
    data: Record<string, unknown>[];
    format(output: 'bibliography' | 'citation', options: { template: string; lang: string }): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
