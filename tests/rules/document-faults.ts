import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { isFirstLibrary } from '../support/is-first-library.ts';
import type { Document } from './documents.ts';

/** What a path of the project begins with; other paths in the documents are addresses of the site, or files that a command makes. */
const OURS = isFirstLibrary ? /^(?:src|tests|content|public|\.github|\.ci|\.vscode)\// : /^(?:src|tests|public|\.github|\.ci|\.vscode)\//;
/** A file of the project's top folder, save those that are made, published or read in another form. */
const AT_TOP =
  /^(?!ledger\.|datapackage\.|schema\.)(?:[\w-]+\.(?:json|jsonc|mjs)|\.(?:biome\.jsonc|editorconfig|gitignore|node-version|git-[\w-]+)|[A-Z]+\.md|LICENSE)$/;

const COMMAND =
  /\bnpm (?:run (?:-s )?(?<script>[\w:-]+)|(?<short>test|start)\b)(?: -- (?<files>(?:"tests\/[^"]+"|tests\/[^\s`]+)(?: (?:"tests\/[^"]+"|tests\/[^\s`]+))*))?/g;
/** A command whose output is kept or read by a program, into which npm writes what it runs unless it is told not to. */
const LOUD = /\bnpm run (?!-s )(?<script>[\w:-]+)(?=[^`#]*(?: > |--format json))/g;
const NODE = /(?<![\w/-])node (?:--\S+ )*((?:src|tests)\/[^\s`]+)/g;

/** Returns what in a document leads nowhere: links, headings, commands and paths, each with its line and what to do. */
export function faultsOf(document: Document, all: Document[]): string[] {
  return [...linkFaults(document, all), ...commandFaults(document), ...pathFaults(document)];
}

function linkFaults({ path, links }: Document, all: Document[]): string[] {
  return links.flatMap(({ value, line }) => {
    if (/^[a-z]+:/i.test(value)) return [];
    const [file = '', fragment] = value.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!existsSync(target)) return [`${path}:${line} links to ${target}, which does not exist. Link to a file that does.`];
    const document = all.find((each) => each.path === target.replace(/\/$/, ''));
    if (!fragment || !document || document.headings.has(fragment)) return [];
    return [`${path}:${line} links to "${value}", and ${target} has no such heading. It has: ${[...document.headings].join(', ')}.`];
  });
}

function commandFaults({ path, text }: Document): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return text.split('\n').flatMap((words, index) => {
    const at = `${path}:${index + 1}`;
    const commands = Array.from(words.matchAll(COMMAND), ({ groups }) => groups ?? {});
    const files = [
      ...commands.flatMap((command) => command.files?.split(' ') ?? []),
      ...Array.from(words.matchAll(NODE), ([, file]) => file ?? ''),
    ];
    return [
      ...commands
        .map(({ script, short }) => script ?? short ?? '')
        .filter((name) => !Object.hasOwn(scripts, name))
        .map((name) => `${at} says "npm run ${name}", which package.json does not have. Name a command that it has.`),
      ...Array.from(
        words.matchAll(LOUD),
        ([, name]) => `${at} keeps what "npm run ${name}" prints, npm's own lines with it. Write "npm run -s ${name}".`,
      ),
      ...files
        .map((file) => file.replaceAll('"', ''))
        .filter((file) => globSync(file).length === 0)
        .map((file) => `${at} runs ${file}, which does not exist. Name a file that does.`),
    ];
  });
}

function pathFaults({ path, code }: Document): string[] {
  return code.flatMap(({ value, line }) => {
    if (!(OURS.test(value) || AT_TOP.test(value)) || /[<…\s]/.test(value)) return [];
    const found = globSync(value.replace(/\/$/, ''), { exclude: ['node_modules'] });
    const sound = value.endsWith('/') ? found.some((each) => statSync(each).isDirectory()) : found.length > 0;
    return sound ? [] : [`${path}:${line} names \`${value}\`, which does not exist. Name a file or a folder that does.`];
  });
}
