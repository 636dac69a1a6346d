import type { Rule } from './rule.ts';

/** The rules for a file, checked before its fields. */
export const FILE_RULES = {
  'no-content': {
    meaning: 'The content folder has no ledger and no entries: it may be the wrong folder, or its disk may not be mounted.',
    example: 'CONTENT_DIR=/mnt/talks, before the disk is mounted.',
    fix: 'Set CONTENT_DIR to the folder that has the content. To start a new library, run “npm run new”.',
  },
  'newer-content': {
    meaning: 'The content was written for a newer version of the program, which may know fields that this one does not.',
    example: 'version: "9.0", in content/version.yaml',
    fix: 'Update the program.',
  },
  'bad-file': {
    meaning:
      'Something in the content folder cannot be an entry: it has the wrong extension or a name that is not an id, or it is a folder or a link. A missing folder is reported too.',
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
      'An invisible character that can make a text read, or be searched, as something else: a control character, a filler, a zero-width space, a direction override, or a joiner or mark that no letter there needs. Writing it as an escape or a reference, such as “&zwj;”, does not hide it.',
    example: 'actor: isr\\u200Bael',
    fix: 'Delete the character at the place given. Characters that a script or an emoji needs are allowed where it needs them.',
  },
  'merge-conflict': {
    meaning: 'The file has the markers that Git leaves where it could not merge two versions.',
    example: '<<<<<<< HEAD',
    fix: 'In the ledger, keep the lines of both sides; elsewhere, decide which to keep. Delete the markers, then run “npm run ledger”.',
  },
  'unsafe-drawing': {
    meaning: 'The logo or the icon is not a plain drawing: it could load, run or hide something, or its size is not known.',
    example: '<svg><script>…</script></svg>, in content/logo.svg',
    fix: 'Export it as plain SVG: paths and gradients, with a “viewBox”. An icon is square.',
  },
  'too-large': {
    meaning: 'The file is larger than any briefing needs to be: more than 256 kB.',
    example: 'A file of 20 MB.',
    fix: 'Remove what does not belong in the briefing, or split it in two.',
  },
  'too-deep': {
    meaning: 'Lists or quotations are nested too deeply to be read.',
    example: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    fix: 'Remove the nesting.',
  },
  'no-frontmatter': {
    meaning: 'A briefing does not begin with its fields, or the line that ends them is missing.',
    example: 'A file that begins with the analysis.',
    fix: 'Put the fields at the very start, between two lines of “---”.',
  },
  'bad-yaml': {
    meaning: 'The fields are not well-formed YAML 1.2, have the same key twice, or use an alias.',
    example: 'title: A ferry: no toll',
    fix: 'Put a text that has a colon in quotation marks: title: "A ferry: no toll".',
  },
} as const satisfies Record<string, Rule>;
