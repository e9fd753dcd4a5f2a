/**
 * Which bots a repository has configured to raise new versions of what it depends on, and which files these touch. It is a first draft for a
 * person to check: what is not known here is left out, and never guessed wider.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Bots = {
  /** As GitHub writes their accounts. */
  readonly accounts: readonly string[];
  /** The files that configure them. */
  readonly configured: readonly string[];
  /** Globs; empty where nothing of it is known here. */
  readonly paths: readonly string[];
};

const DEPENDABOT = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const RENOVATE = ['renovate.json', 'renovate.json5', '.github/renovate.json', '.github/renovate.json5', '.renovaterc'];

/** What an update of each of Dependabot's ecosystems touches, in its folder. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  bundler: ['Gemfile', 'Gemfile.lock'],
  cargo: ['Cargo.toml', 'Cargo.lock'],
  composer: ['composer.json', 'composer.lock'],
  docker: ['Dockerfile'],
  gomod: ['go.mod', 'go.sum'],
  gradle: ['build.gradle', 'build.gradle.kts', 'gradle/libs.versions.toml'],
  maven: ['pom.xml'],
  npm: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'],
  pip: ['requirements.txt', 'pyproject.toml', 'poetry.lock', 'Pipfile', 'Pipfile.lock'],
  uv: ['pyproject.toml', 'uv.lock'],
};
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

/** @returns null where none is configured */
export function findBots(root: string): Bots | null {
  const dependabot = DEPENDABOT.find((path) => existsSync(join(root, path)));
  const renovate = RENOVATE.find((path) => existsSync(join(root, path)));
  if (dependabot === undefined && renovate === undefined) return null;
  return {
    accounts: [
      ...(dependabot === undefined ? [] : ['dependabot[bot]']),
      ...(renovate === undefined ? [] : ['renovate[bot]']),
    ],
    configured: [dependabot, renovate].filter((path) => path !== undefined),
    paths: [
      ...new Set([
        ...(dependabot === undefined ? [] : pathsOfDependabot(join(root, dependabot))),
        ...(renovate === undefined ? [] : pathsThere(root)),
      ]),
    ],
  };
}

function pathsOfDependabot(file: string): readonly string[] {
  const config = readConfig(file);
  const updates = isMapping(config) && Array.isArray(config['updates']) ? config['updates'] : [];
  return updates.flatMap((update: unknown): readonly string[] => {
    if (!isMapping(update)) return [];
    const ecosystem = update['package-ecosystem'];
    if (typeof ecosystem !== 'string') return [];
    if (ecosystem === 'github-actions') return WORKFLOWS;
    const folders = Array.isArray(update['directories']) ? update['directories'] : [update['directory']];
    const prefixes = folders.filter((one) => typeof one === 'string').map((one) => one.replace(/^\/+|\/+$/gu, ''));
    const names = Object.hasOwn(FILES, ecosystem) ? (FILES[ecosystem] ?? []) : [];
    // What a glob could not say is for people to write.
    const sound = prefixes.filter((prefix) => /^(?:[A-Za-z0-9._@*-]+(?:\/[A-Za-z0-9._@*-]+)*)?$/u.test(prefix));
    return sound.flatMap((prefix) => names.map((name) => (prefix === '' ? name : `${prefix}/${name}`)));
  });
}

/** Renovate finds what it updates by itself, so that only what lies at the root is known. */
function pathsThere(root: string): readonly string[] {
  const there = Object.values(FILES)
    .flat()
    .filter((name) => existsSync(join(root, name)));
  return existsSync(join(root, '.github/workflows')) ? [...there, ...WORKFLOWS] : there;
}

function readConfig(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 10 });
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
