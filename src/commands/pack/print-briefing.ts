import { parseArgs } from 'node:util';
import type { Settings } from '../../settings.ts';
import { exportPath } from '../folders/export-path.ts';
import { requireOutputFile } from '../folders/output-file.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { Refusal } from '../run-plainly.ts';
import { builtBriefing } from './built-briefing.ts';
import { builtSettings } from './built-settings.ts';
import { type Paper, printPage } from './print-page.ts';

const PAPERS: Record<string, Paper> = { a4: 'A4', letter: 'Letter' };

/** A comment that the command puts into its files, to recognise them later. */
const MARK = '%Made by Readout\n';

/** What every PDF has before its last lines, where a comment shifts no object that has an offset. */
const LAST_LINES = 'startxref';

/** Writes a briefing of the last build as a PDF; returns the exit status. */
export async function printBriefing(args: string[], settings: Settings): Promise<0> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { paper: { type: 'string', default: 'a4' }, out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const paper = PAPERS[values.paper.toLowerCase()];
  if (!paper) throw new Refusal(`There is no paper size "${values.paper}". Write --paper a4 or --paper letter.`);
  const path = builtBriefing(positionals, settings.outDir);
  const file = values.out ?? exportPath(`${positionals[0]}.pdf`);
  const place = requireOutputFile(file, { force: values.force, isOurs, outDir: settings.outDir });
  writeWhole(place, mark(await printPage(path, paper, builtSettings(settings))));
  console.log(`Wrote ${file}.`);
  return 0;
}

/** Tells whether a file is a PDF with the mark at its end, and not one that merely contains such a PDF. */
function isOurs(bytes: Buffer): boolean {
  return bytes.indexOf('%PDF-') === 0 && bytes.indexOf(MARK + LAST_LINES) === bytes.lastIndexOf(LAST_LINES) - MARK.length;
}

function mark(pdf: Buffer): Buffer {
  const end = pdf.lastIndexOf(LAST_LINES);
  return Buffer.concat([pdf.subarray(0, end), Buffer.from(MARK), pdf.subarray(end)]);
}
