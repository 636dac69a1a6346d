import { BRIEFING, type Edit } from './edited-content.ts';

const LAST = '        cites: [{ source: solvik-communique, paragraph: 1 }]\n  - id: a3';

/** Returns edits of the sound fixture that add readouts, each as YAML within braces, to its first point; they may cite the Harbour Gazette. */
export function withReadouts(...readouts: string[]): Edit[] {
  const lines = readouts.map((readout) => `      - { ${readout} }\n`).join('');
  return [
    { file: BRIEFING, from: LAST, to: LAST.replace('\n', `\n${lines}`) },
    { file: BRIEFING, from: 'sources: [solvik-communique]', to: 'sources: [solvik-communique, harbour-gazette]' },
  ];
}
