import type { Rule } from './rule.ts';

/** The rules that a file is held to before its fields are looked at. */
export const FILE_RULES = {
  'no-content': {
    meaning: 'The content folder has no ledger and no entry: another folder is meant, or its disk is not mounted.',
    example: 'CONTENT_DIR=/mnt/talks, before the disk is mounted.',
    fix: 'Set CONTENT_DIR to the folder that has the content. A new library begins with “npm run new”.',
  },
  'bad-file': {
    meaning:
      'Something in the content folder cannot be an entry: a wrong ending, a name that is no id, a folder, a link, a missing folder.',
    example: 'content/actors/Hakan Fidan.yml',
    fix: 'Rename the file (content/actors/hakan-fidan.yaml), or move it out of the content folder.',
  },
  'bad-encoding': {
    meaning: 'The file is not text in UTF-8.',
    example: 'A word-processor document renamed to x.md, or a file saved as UTF-16.',
    fix: 'Save the file as UTF-8.',
  },
  'bad-character': {
    meaning:
      'A character that is not seen, and can make a text read or search as something else: a control, a filler, a zero-width space, a direction override, a joiner or a mark where no letter needs it. An escape or a reference, such as “&zwj;”, does not hide it.',
    example: 'actor: isr\\u200Bael',
    fix: 'Delete the character at the place that is named. What a script or an emoji needs, where it needs it, is let through.',
  },
  'merge-conflict': {
    meaning: 'The file has the marks that Git leaves where it could not join two versions.',
    example: '<<<<<<< HEAD',
    fix: 'In the ledger, keep the lines of both sides; elsewhere, decide what is to stand. Delete the marks, then run “npm run ledger”.',
  },
  'too-large': {
    meaning: 'The file is larger than any briefing needs to be: more than 256 kB.',
    example: 'A file of 20 MB.',
    fix: 'Take out what is not the briefing, or write two.',
  },
  'too-deep': {
    meaning: 'Lists or quotations are nested more deeply than can be read.',
    example: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    fix: 'Take the nesting out.',
  },
  'no-frontmatter': {
    meaning: 'A briefing begins without its fields, or the line that ends them is missing.',
    example: 'A file that begins with the analysis.',
    fix: 'Put the fields between two lines “---” at the very start.',
  },
  'bad-yaml': {
    meaning: 'The fields are not well-formed YAML 1.2, a key stands twice, or an alias is used.',
    example: 'title: A ferry: no toll',
    fix: 'Put a text that has a colon in quotation marks: title: "A ferry: no toll".',
  },
} as const satisfies Record<string, Rule>;
