/**
 * Who may import whom. The table below is the architecture diagram: arrows point inward, and a file that is not in the table may
 * import nothing. Imports are read from the source, those of types among them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'src');

type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Those that are there when it runs: without imports of types. */
  readonly needs: readonly string[];
};

/** What a layer may import: folders or files of `src/`, and packages by name; `node:` alone means all of Node. */
const ALLOWED: readonly { readonly layer: RegExp; readonly may: readonly string[] }[] = [
  { layer: /^domain\//, may: ['domain/', 'temporal-polyfill', 'picomatch', 'node:crypto'] },
  { layer: /^records\//, may: ['records/', 'domain/', 'yaml'] },
  { layer: /^sources\/github\//, may: ['sources/', 'domain/', 'records/', '@octokit/', '@actions/', 'node:'] },
  { layer: /^sources\/local\//, may: ['sources/', 'domain/', 'records/generated/', 'picomatch', 'node:'] },
  { layer: /^sources\//, may: ['sources/', 'domain/'] },
  { layer: /^report\//, may: ['report/', 'domain/'] },
  { layer: /^gate(\/|\.ts$)/, may: ['gate', 'domain/', 'records/', 'sources/port.ts', 'report/input.ts'] },
  { layer: /^bundle\.ts$/, may: ['gate', 'sources/recording.ts', 'report/json.ts'] },
  { layer: /^audit(\/|\.ts$)/, may: ['audit/', 'bundle.ts', 'survey.ts', 'domain/', 'report/'] },
  { layer: /^survey\.ts$/, may: ['gate', 'domain/', 'records/', 'sources/port.ts', 'report/input.ts'] },
  { layer: /^demo\//, may: ['demo/', 'node:'] },
  {
    layer: /^commands\//,
    may: [
      'commands/',
      'gate',
      'survey.ts',
      'bundle.ts',
      'audit.ts',
      'audit/',
      'domain/',
      'records/',
      'sources/',
      'report/',
      'demo/',
      'yaml',
      'node:',
    ],
  },
  {
    layer: /^action\//,
    may: [
      'action/',
      'gate',
      'survey.ts',
      'bundle.ts',
      'audit.ts',
      'audit/',
      'domain/',
      'records/',
      'sources/',
      'report/',
      '@actions/',
      'node:',
    ],
  },
  {
    layer: /^action\.ts$/,
    may: [
      'action/',
      'gate',
      'survey.ts',
      'bundle.ts',
      'audit.ts',
      'audit/',
      'domain/',
      'records/',
      'sources/',
      'report/',
      '@actions/',
      'node:',
    ],
  },
  { layer: /^cli\.ts$/, may: ['commands/', 'node:'] },
];

/**
 * Imports that break the table and were looked at. Each is a debt; take it out when it is paid. `from` may end in a folder.
 */
const KNOWN: readonly { readonly from: string; readonly to: string; readonly because: string }[] = [
  {
    from: 'gate/reading.ts',
    to: 'sources/governance-names.ts',
    because: 'names of governance files, pure; its place is beside the port or in the domain',
  },
];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|cts|mts)$/.test(entry.name) && !entry.name.endsWith('.d.cts') ? [path] : [];
  });
}

/** Whether an import statement brings in nothing but types, by `import type` or by `type` at each name. */
function isOfTypes(statement: string): boolean {
  if (/^\s*(?:import|export)\s+type\b/.test(statement)) return true;
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (names === undefined || /^\s*(?:import|export)\s+\w/.test(statement)) return false;
  return names.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

const SOURCES: readonly Source[] = filesIn(ROOT).map((file) => {
  const text = readFileSync(file, 'utf8');
  const path = relative(ROOT, file).split('\\').join('/');
  const locate = (specifier: string): string =>
    specifier.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(path), specifier))
          .split('\\')
          .join('/')
      : specifier;
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|import\('([^']+)'\)/g),
  ];
  const imports = found.map(([statement, plain, dynamic]) => ({
    to: locate(plain ?? dynamic ?? ''),
    isType: isOfTypes(statement),
  }));
  return {
    path,
    text,
    imports: imports.map(({ to }) => to),
    needs: imports.filter(({ isType }) => !isType).map(({ to }) => to),
  };
});

const isKnown = (from: string, to: string): boolean =>
  KNOWN.some((one) => from.startsWith(one.from) && to.startsWith(one.to));

test('the sources were found, and the reader of imports reads them', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  const decide = SOURCES.find(({ path }) => path === 'domain/decide.ts');
  expect(decide?.imports).toEqual(expect.arrayContaining(['domain/change.ts', 'domain/reasons.ts', 'domain/world.ts']));
});

test('every file is in the table', () => {
  expect(SOURCES.filter(({ path }) => !ALLOWED.some(({ layer }) => layer.test(path))).map(({ path }) => path)).toEqual(
    [],
  );
});

test('imports follow the table', () => {
  const broken = SOURCES.flatMap(({ path, imports }) => {
    const may = ALLOWED.find(({ layer }) => layer.test(path))?.may ?? [];
    return imports
      .filter(
        (to) =>
          !may.some(
            (allowed) =>
              to === allowed ||
              (allowed.endsWith('/') || allowed.endsWith(':') || allowed === 'gate'
                ? to.startsWith(allowed)
                : to.startsWith(`${allowed}/`)),
          ),
      )
      .filter((to) => !isKnown(path, to))
      .map((to) => `${path} imports ${to}`);
  });
  expect(broken).toEqual([]);
});

test('no debt is listed that is paid', () => {
  const open = KNOWN.filter((one) =>
    SOURCES.some(({ path, imports }) => path.startsWith(one.from) && imports.some((to) => to.startsWith(one.to))),
  );
  expect(open).toEqual(KNOWN);
});

test('there are no circles of what is there at run time', () => {
  const graph = new Map(
    SOURCES.map(({ path, needs }) => [path, needs.filter((to) => SOURCES.some((one) => one.path === to))]),
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
  Date: ['report/change-words.ts', 'report/outputs.ts', 'report/sentence.ts'],
  // `process.versions.tz`, for the line of the report that names the time zone data; it belongs in the composition roots.
  process: ['gate.ts'],
};

describe('what is used where', () => {
  test('`Date` only at the edges', () => {
    expect(
      uses(/\bDate\b(?!\w)\s*(?:\(|\.)|\bnew Date\b/, /^(?!commands\/|action\.ts|action\/|sources\/github\/|demo\/)/),
    ).toEqual(DEBTS.Date);
  });

  test('no console', () => {
    expect(uses(/\bconsole\s*\./, /./)).toEqual([]);
  });

  test('no `process` in domain, records, report and gate', () => {
    expect(uses(/\bprocess\s*\./, /^(domain|records|report|gate)/)).toEqual(DEBTS.process);
  });

  test('nothing is exported into later steps, and no path is added', () => {
    expect(uses(/\b(exportVariable|addPath)\b/, /^(?!demo\/)/)).toEqual([]);
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
