import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a case may use. */
export interface Place {
  /** A copy of the project. */
  project: string;
  /** An empty folder beside it. */
  around: string;
  /** A site that a build has made. */
  site: string;
}

/** An output that a build must refuse: what it is, how it comes about, the variables of the build, and what is said. */
export interface RefusedOutput {
  what: string;
  make(place: Place): { OUT_DIR: string; [name: string]: string };
  said: RegExp;
}

const fill = (folder: string, ...files: string[]) => {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `what ${file} says`);
  }
  return folder;
};

const link = (to: string, at: string) => {
  symlinkSync(to, at);
  return at;
};

const siteWith = ({ around, site }: Place, ...files: string[]) => {
  cpSync(site, join(around, 'site'), { recursive: true });
  return fill(join(around, 'site'), ...files);
};

/** Returns a site as version 0.1 built it, without a marker. */
const firstVersion = (place: Place, ...files: string[]) => {
  const site = siteWith(place, ...files);
  rmSync(join(site, '_readout'), { force: true });
  return site;
};

const at = (what: string, OUT_DIR: string, said: RegExp): RefusedOutput => ({ what, make: () => ({ OUT_DIR }), said });
const within = (what: string, make: (place: Place) => string, said: RegExp): RefusedOutput => ({
  what,
  make: (place) => ({ OUT_DIR: make(place) }),
  said,
});

const PROJECT = /OUT_DIR is ".*", which (?:is|contains) the folder of this project\. Set it to a separate folder\./;
const OF_PROJECT = /OUT_DIR is ".*", which (?:is|contains|is inside) .*\. Set it to a separate folder\./;
const SOMEBODYS = /which no build made; it contains .*\. Set it to a new or empty folder/;
const KIND = (kind: string) => new RegExp(`OUT_DIR is .*, which is a ${kind} and no folder`);

/** The outputs that a build must refuse. */
export const REFUSED_OUTPUTS: RefusedOutput[] = [
  at('the project', '.', PROJECT),
  at('the project, with a slash', './', PROJECT),
  at('the project, through its own parts', 'src/../tests/..', PROJECT),
  at('the folder that holds the project', '..', PROJECT),
  at('the root of the machine', '/', PROJECT),
  within('a link to the project', ({ project, around }) => link(project, join(around, 'link')), PROJECT),
  within(
    'a link to a link to what holds the project',
    ({ project, around }) => {
      link(join(project, '..'), join(around, 'one'));
      return link('one', join(around, 'two'));
    },
    PROJECT,
  ),
  at('the code', 'src', OF_PROJECT),
  at('a new folder in the code', 'src/site', OF_PROJECT),
  at('the packages', 'node_modules', OF_PROJECT),
  at('a new folder among the packages', 'node_modules/site', OF_PROJECT),
  within('the history', ({ project }) => fill(join(project, '.git'), 'HEAD'), OF_PROJECT),
  at('the folder that builds work in', '.astro', OF_PROJECT),
  at('the folder of content', 'tests/fixtures/sound', OF_PROJECT),
  {
    what: 'a new folder in the folder of content',
    make: ({ project, around }) => {
      cpSync(join(project, 'tests/fixtures/sound'), join(around, 'talks'), { recursive: true });
      return { CONTENT_DIR: join(around, 'talks'), OUT_DIR: join(around, 'talks/site') };
    },
    said: OF_PROJECT,
  },
  {
    what: 'what holds the folder of content',
    make: ({ project, around }) => {
      cpSync(join(project, 'tests/fixtures/sound'), join(around, 'home/talks'), { recursive: true });
      return { CONTENT_DIR: join(around, 'home/talks'), OUT_DIR: join(around, 'home') };
    },
    said: OF_PROJECT,
  },
  { what: 'the cache', make: ({ around }) => ({ CACHE_DIR: join(around, 'x'), OUT_DIR: join(around, 'x') }), said: /_DIR is / },
  { what: 'within the cache', make: ({ around }) => ({ CACHE_DIR: around, OUT_DIR: join(around, 'x') }), said: /_DIR is / },
  at('a file', 'package.json', KIND('file')),
  within('a link to a file', ({ project, around }) => link(join(project, 'package.json'), join(around, 'link')), KIND('file')),
  within('a link to a device', ({ around }) => link('/dev/null', join(around, 'link')), KIND('device')),
  within(
    'a pipe',
    ({ around }) => {
      spawnSync('mkfifo', [join(around, 'pipe')]);
      return join(around, 'pipe');
    },
    KIND('pipe'),
  ),
  within(
    'links in a circle',
    ({ around }) => {
      link('b', join(around, 'a'));
      return link('a', join(around, 'b'));
    },
    /go round in a circle/,
  ),
  within('below a file', ({ around }) => join(fill(around, 'file'), 'file/site'), /There is a file where a folder has to be/),
  within('somebody’s files', ({ around }) => fill(around, 'thesis.docx', 'photos/a.jpg'), /it contains photos, thesis\.docx\./),
  within(
    'a home folder',
    ({ around }) => fill(around, '.profile', '.ssh/id', 'a', 'b', 'c'),
    /it contains \.profile, \.ssh, a and 2 more\./,
  ),
  within('a name of two words in Arabic, with a file', ({ around }) => fill(join(around, 'موقع المحادثات'), 'ملف'), SOMEBODYS),
  within(
    'a link to a folder with files',
    ({ around }) => {
      fill(join(around, 'real'), 'notes.txt');
      return link('real', join(around, 'link'));
    },
    SOMEBODYS,
  ),
  within('a site that another program made', ({ around }) => fill(around, 'index.html', '404.html', '_headers'), SOMEBODYS),
  within(
    'a site of ours with a file of somebody’s',
    (place) => siteWith(place, 'notes.txt'),
    /contains a file that no build wrote: notes\.txt\./,
  ),
  within(
    'a site of ours that is a work tree of Git',
    (place) => siteWith(place, '.git/HEAD', '.git/config', 'CNAME', 'z'),
    /contains 4 files that no build wrote: \.git\/HEAD, \.git\/config, CNAME and 1 more\./,
  ),
  within(
    'a site of ours with a link of somebody’s',
    (place) => {
      const site = siteWith(place);
      link('/etc', join(site, 'etc'));
      return site;
    },
    /a file that no build wrote: etc\./,
  ),
  within(
    'a site of ours in which a folder has become a link',
    (place) => {
      const site = siteWith(place);
      renameSync(join(site, 'topics'), join(place.around, 'topics'));
      return join(link('../topics', join(site, 'topics')), '..');
    },
    /no build wrote: topics\./,
  ),
  within('a site of version 0.1 with a file at the top', (place) => firstVersion(place, 'notes.txt'), /no build wrote: notes\.txt\./),
  within(
    'a site of version 0.1 with a file among the pages',
    (place) => firstVersion(place, 'briefings/notes.md', 'data/my.csv', 'about/me.jpg'),
    /3 files that no build wrote/,
  ),
  within(
    'a site of ours whose marker was cut',
    (place) => {
      const site = siteWith(place);
      writeFileSync(join(site, '_readout'), '{"madeBy":"Rea');
      return site;
    },
    /no build wrote: _readout\./,
  ),
  within(
    'a folder with a marker that somebody wrote',
    ({ around }) => {
      writeFileSync(join(fill(around, 'thesis.docx'), '_readout'), '{"madeBy":"Readout","version":"0.1.0","files":[]}');
      return around;
    },
    /no build wrote: thesis\.docx\./,
  ),
  within('a folder with a device for a marker', ({ around }) => join(link('/dev/zero', join(around, '_readout')), '..'), SOMEBODYS),
  ...['.', '..', 'src', 'src/cache', 'tests/fixtures/sound', 'public/cache'].map((CACHE_DIR) => ({
    what: `new, and the cache is ${CACHE_DIR}`,
    make: ({ around }: Place) => ({ CACHE_DIR, OUT_DIR: join(around, 'site') }),
    said: /CACHE_DIR is ".*", which .* Set it to a separate folder\./,
  })),
  {
    what: 'new, and the cache is a file',
    make: ({ around }) => ({ CACHE_DIR: 'package.json', OUT_DIR: join(around, 'site') }),
    said: /which is not a folder/,
  },
];
