/**
 * Who may import whom. The table below is the architecture diagram: arrows point inward, and a file that is not in the table may
 * import nothing. Imports are read from the source, those of types among them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
};

/**
 * The rooms of the house and what each may import: other rooms (a folder of `src/` with all below it), single files, and packages by name;
 * `node:` alone means all of Node. The first row whose room holds a file counts, so a room inside another stands before it.
 */
const ROOMS: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'domain/text', may: [] },
  { room: 'domain/time', may: ['domain/text'] },
  { room: 'domain/terms', may: ['domain/text', 'domain/time', 'node:crypto'] },
  { room: 'domain/items', may: ['domain/text', 'domain/terms'] },
  { room: 'domain/register', may: ['domain/text', 'domain/time', 'domain/terms'] },
  { room: 'domain/risk', may: ['domain/text', 'domain/terms', 'domain/items'] },
  { room: 'domain/coverage', may: ['domain/text', 'domain/time', 'domain/terms', 'domain/items'] },
  {
    room: 'domain/approvals',
    may: ['domain/text', 'domain/time', 'domain/terms', 'domain/register', 'domain/coverage'],
  },
  { room: 'domain/schedule', may: ['domain/text', 'domain/time', 'domain/terms', 'domain/items'] },
  {
    room: 'domain/kinds',
    may: [
      'domain/text',
      'domain/time',
      'domain/terms',
      'domain/items',
      'domain/register',
      'domain/risk',
      'domain/coverage',
      'domain/schedule',
    ],
  },
  { room: 'domain/stops', may: ['domain/text', 'domain/time', 'domain/terms', 'domain/items', 'domain/register'] },
  { room: 'domain/ending', may: ['domain/text', 'domain/time', 'domain/terms', 'domain/coverage'] },
  {
    room: 'domain/decision',
    may: [
      'domain/text',
      'domain/time',
      'domain/terms',
      'domain/items',
      'domain/register',
      'domain/risk',
      'domain/coverage',
      'domain/approvals',
      'domain/schedule',
      'domain/kinds',
      'domain/stops',
    ],
  },
  { room: 'files/yaml', may: ['domain/text', 'yaml'] },
  { room: 'files/checks', may: ['domain/text', 'domain/time', 'files/yaml', 'domain/terms/generated/shapes.ts'] },
  { room: 'files/icalendar', may: ['domain/text', 'domain/time', 'domain/terms', 'files/yaml'] },
  {
    room: 'files/kinds',
    may: ['domain/text', 'domain/time', 'domain/terms', 'domain/items', 'files/yaml', 'files/checks'],
  },
  { room: 'files/edit', may: ['domain/terms', 'files/yaml', 'files/kinds', 'yaml'] },
  { room: 'gate', may: ['domain', 'files'] },
  {
    room: 'github/api',
    may: ['domain/text', 'domain/time', 'domain/terms', 'gate', '@octokit/rest', '@actions/github', 'node:'],
  },
  { room: 'github/trees', may: ['github/api', 'domain/text', 'domain/time', 'domain/terms', 'gate', 'node:crypto'] },
  {
    room: 'github/facts',
    may: [
      'github/trees',
      'github/api',
      'domain/text',
      'domain/time',
      'domain/terms',
      'domain/coverage',
      'files/kinds',
      'gate',
      'node:',
    ],
  },
  {
    room: 'github/writes',
    may: [
      'github/facts',
      'github/trees',
      'github/api',
      'domain/text',
      'domain/time',
      'domain/terms',
      'domain/coverage',
      'files/kinds',
      'gate',
      'node:',
    ],
  },
  {
    room: 'github',
    may: ['github', 'domain/text', 'domain/time', 'domain/terms', 'domain/coverage', 'files/kinds', 'gate', 'node:'],
  },
  {
    room: 'checkout',
    may: ['domain/text', 'domain/terms', 'domain/coverage', 'gate', 'files/checks/generated/facts.cjs', 'node:'],
  },
  { room: 'render/document.ts', may: ['domain/terms'] },
  { room: 'render/plain', may: ['render/document.ts', 'domain/text', 'domain/time', 'domain/terms'] },
  {
    room: 'render/markdown',
    may: ['render/document.ts', 'render/plain', 'domain/text', 'domain/time', 'domain/terms'],
  },
  { room: 'render/page', may: ['render/document.ts', 'render/plain', 'domain/text', 'domain/time', 'domain/terms'] },
  { room: 'report', may: ['domain', 'gate', 'render'] },
  { room: 'oversight/survey', may: ['domain', 'files', 'gate'] },
  { room: 'oversight/proof', may: ['gate', 'report', 'render', 'domain', 'files/kinds', '@sigstore/'] },
  {
    room: 'oversight/forward',
    may: ['domain', 'gate', 'render', 'oversight/survey', 'browser/forward-schedule/data.ts'],
  },
  { room: 'oversight/board', may: ['domain', 'gate', 'render', 'oversight/survey', 'oversight/forward'] },
  { room: 'oversight/measures', may: ['domain', 'gate', 'render', 'oversight/survey'] },
  { room: 'oversight/audit', may: ['domain', 'files/yaml', 'gate', 'render', 'oversight/survey', 'oversight/proof'] },
  { room: 'oversight/controls', may: ['domain', 'render', 'oversight/audit'] },
  { room: 'oversight/catalog', may: ['domain', 'gate', 'render', 'oversight/survey'] },
  { room: 'oversight/trial', may: ['domain', 'gate'] },
  { room: 'oversight/roles', may: ['domain', 'gate', 'render', 'oversight/survey'] },
  { room: 'browser', may: ['domain/text', 'domain/time'] },
  { room: 'disk', may: ['node:'] },
  { room: 'demo', may: ['node:', 'yaml'] },
  {
    room: 'action',
    may: ['domain', 'files', 'gate', 'github', 'render', 'report', 'oversight', 'disk', '@actions/', 'node:'],
  },
  { room: 'action.ts', may: ['action'] },
  {
    room: 'cli',
    may: ['domain', 'files', 'gate', 'checkout', 'render', 'report', 'oversight', 'disk', 'node:', 'yaml'],
  },
  { room: 'cli.ts', may: ['cli', 'node:'] },
];

const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => ROOMS.find(({ room }) => isIn(path, room));
const isAllowed = (to: string, may: string): boolean =>
  may.endsWith(':') || may.endsWith('/') ? to.startsWith(may) : isIn(to, may);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|cts|mts)$/.test(entry.name) && !entry.name.endsWith('.d.cts') ? [path] : [];
  });
}

/** A file by its path in the house: what lies in `src/` is called by its room alone. */
const nameOf = (file: string): string =>
  relative(ROOT, file)
    .split('\\')
    .join('/')
    .replace(/^src\//, '');

const SOURCES: readonly Source[] = [
  ...filesIn(join(ROOT, 'src')),
  ...filesIn(join(ROOT, 'browser')),
  ...filesIn(join(ROOT, 'demo')).filter((file) => !nameOf(file).startsWith('demo/test/')),
].map((file) => {
  const text = readFileSync(file, 'utf8');
  const path = nameOf(file);
  const locate = (specifier: string): string =>
    specifier.startsWith('.') ? nameOf(join(dirname(file), specifier)) : specifier;
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|import\('([^']+)'\)/g),
  ];
  return { path, text, imports: found.map(([, plain, dynamic]) => locate(plain ?? dynamic ?? '')) };
});

test('the sources were found, and the reader of imports reads them', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  const decide = SOURCES.find(({ path }) => path === 'domain/decision/decide.ts');
  expect(decide?.imports).toEqual(
    expect.arrayContaining(['domain/decision/change.ts', 'domain/terms/reasons.ts', 'domain/terms/world.ts']),
  );
});

test('every file is in a room', () => {
  expect(SOURCES.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
});

test('imports follow the table, those of types too', () => {
  const broken = SOURCES.flatMap(({ path, imports }) => {
    const at = roomOf(path);
    return imports
      .filter((to) => at === undefined || !(isIn(to, at.room) || at.may.some((may) => isAllowed(to, may))))
      .map((to) => `${path} imports ${to}`);
  });
  expect(broken).toEqual([]);
});

test('there are no circles, those of types included', () => {
  const graph = new Map(
    SOURCES.map(({ path, imports }) => [path, imports.filter((to) => SOURCES.some((one) => one.path === to))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const to of graph.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

/** Source without comments and without the text of strings, so that a word in prose is not a use. */
function codeOf({ text }: Source): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

const uses = (pattern: RegExp, layers: RegExp): readonly string[] =>
  SOURCES.filter(({ path }) => layers.test(path) && !path.includes('/generated/'))
    .filter((source) => pattern.test(codeOf(source)))
    .map(({ path }) => path);

/** Uses that break a rule below and were looked at, with the reason. Take one out when it is paid; a paid one fails. */
const DEBTS: Readonly<Record<'Date' | 'process', readonly string[]>> = {
  // Only `Date.parse`, to put instants in order: `compareInstants` of the domain does the same.
  Date: ['report/outputs.ts', 'report/sentence.ts', 'report/words.ts'],
  process: [],
};

describe('what is used where', () => {
  test('`Date` only at the edges', () => {
    expect(
      uses(/\bDate\b(?!\w)\s*(?:\(|\.)|\bnew Date\b/, /^(?!cli\/|action\.ts|action\/|github\/|demo\/|browser\/)/),
    ).toEqual(DEBTS.Date);
  });

  test('no console', () => {
    expect(uses(/\bconsole\s*\./, /./)).toEqual([]);
  });

  test('no `process` in domain, files, gate, render, report and oversight', () => {
    expect(uses(/\bprocess\s*\./, /^(domain|files|gate|render|report|oversight)\//)).toEqual(DEBTS.process);
  });

  test('nothing is exported into later steps, and no path is added', () => {
    expect(uses(/\b(exportVariable|addPath)\b/, /^(?!demo\/)/)).toEqual([]);
  });

  test('a call to GitHub is handed to our client, which tries again, proves and checks, and is never made beside it', () => {
    expect(
      uses(/\brest(?:\.\w+){1,2}\s*\(|\boctokit\.(?:request|graphql|paginate)\b/, /^(github\/(?!api\/)|action)/),
    ).toEqual([]);
  });

  test('no artifact and no cache is read', () => {
    expect(
      SOURCES.filter(({ imports }) => imports.some((to) => /^@actions\/(artifact|cache|tool-cache)/.test(to))).map(
        ({ path }) => path,
      ),
    ).toEqual([]);
  });

  test('the domain neither waits nor throws faults about', () => {
    expect(uses(/\b(async|await|Promise)\b/, /^domain\//)).toEqual([]);
  });
});
