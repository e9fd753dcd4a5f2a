/** The payments repository of `examples/` on an embedded GitHub, step by step from the pull request to the deployment. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositorySeed, Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';

export const REPO = 'acme/payments';
export const RECORD = 'changes/CHG-2026-0042.yml';
const ROOT = new URL('../../examples/payments/', import.meta.url).pathname;

export function exampleFiles(root: string = ROOT): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(root.length);
    files[path] = readFileSync(join(root, path), 'utf8');
  }
  return files;
}

export const RECORD_TEXT = exampleFiles()[RECORD] ?? '';

export function paymentsSeed(repository: Partial<RepositorySeed> = {}, rest: Partial<Seed> = {}): Seed {
  const { [RECORD]: _, ...files } = exampleFiles();
  return {
    now: '2026-11-17T09:00:00Z',
    users: {
      asmith: { id: 101 },
      bkhan: { id: 102 },
      cpatel: { id: 103 },
      dlee: { id: 104 },
      efox: { id: 105 },
      mallory: { id: 199 },
    },
    repositories: {
      [REPO]: {
        roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', efox: 'write' },
        files,
        author: 'asmith',
        environments: { production: {} },
        ...repository,
      },
    },
    ...rest,
  };
}

/** Pushes the change with its record and opens pull request 1 by asmith. */
export function openChange(github: EmbeddedGitHub, record: string | null = RECORD_TEXT): number {
  github.setClock('2026-11-19T09:00:00Z');
  const files: Record<string, string> = { 'src/signing-key.js': 'export const key = "2026-12";\n' };
  if (record !== null) files[RECORD] = record;
  github.push(REPO, 'rotate-key', { author: 'asmith', message: 'Rotate the signing key', files });
  return github.openPullRequest(REPO, { head: 'rotate-key', author: 'asmith', title: 'Rotate the signing key' }).number;
}

export function approve(github: EmbeddedGitHub, number: number, login: string, at = '2026-11-20T10:12:00Z'): void {
  github.review(REPO, number, login, { state: 'APPROVED', at });
}

/**
 * Merges, and moves the clock to the middle of the change's window. Production ran what main held before, unless a story says otherwise: it
 * deployed something itself, or tells of a first deployment.
 */
export function merge(
  github: EmbeddedGitHub,
  number: number,
  method: 'merge' | 'squash' | 'rebase' = 'squash',
  isFirst = false,
): string {
  if (!isFirst && github.repository(REPO).deployments.length === 0) deployedBefore(github, github.commit(REPO, 'main'));
  const sha = github.mergePullRequest(REPO, number, { method, by: 'asmith', at: '2026-11-23T15:00:00Z' });
  github.setClock('2026-11-24T10:10:00Z');
  return sha;
}

export const POLICY = '.github/change-gate/policy.yml';
export const REGISTER = '.github/change-gate/register.yml';
export const CALENDAR = '.github/change-gate/calendar.yml';
export const FILES = exampleFiles();

/** The policy with what it may ask for besides: nobody approves what they deploy. */
export const NO_DEPLOYER = `${FILES[POLICY] ?? ''}approvals: {independent-of: [requester, author, committers, implementers, deployer]}\n`;

/** The record with something in its text replaced, once each; what is not there is a mistake of the test. */
export function recordWith(changes: Readonly<Record<string, string>>, text: string = RECORD_TEXT): string {
  let changed = text;
  for (const [from, to] of Object.entries(changes)) {
    if (!changed.includes(from)) throw new Error(`the record does not hold ${JSON.stringify(from)}`);
    changed = changed.replace(from, to);
  }
  return changed;
}

/** The same change under another id, for its own item and time. */
export function otherRecord(id: string, changes: Readonly<Record<string, string>> = {}): string {
  return recordWith({ 'CHG-2026-0042': id, ...changes });
}

/** Opens, approves, merges: what stands at the start of most deployments. @returns the commit on main */
export function mergeChange(
  github: EmbeddedGitHub,
  method: 'merge' | 'squash' | 'rebase' = 'squash',
  isFirst = false,
): string {
  const number = openChange(github);
  approve(github, number, 'cpatel');
  return merge(github, number, method, isFirst);
}

/** A pull request from a branch of its own, from opening to merging where somebody approves. */
export function bringIn(
  github: EmbeddedGitHub,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  options: {
    readonly author?: string;
    readonly approver?: string;
    readonly body?: string;
    readonly title?: string;
    readonly opened?: string;
    readonly approved?: string;
    readonly merged?: string | null;
    readonly method?: 'merge' | 'squash' | 'rebase';
  } = {},
): { readonly number: number; readonly sha: string } {
  const author = options.author ?? 'asmith';
  github.setClock(options.opened ?? '2026-11-19T10:00:00Z');
  github.push(REPO, branch, { author, message: options.title ?? `Change ${branch}`, files });
  const { number } = github.openPullRequest(REPO, {
    head: branch,
    author,
    title: options.title ?? `Change ${branch}`,
    ...(options.body === undefined ? {} : { body: options.body }),
  });
  if (options.approver !== undefined)
    approve(github, number, options.approver, options.approved ?? '2026-11-20T12:00:00Z');
  if (options.merged === null) return { number, sha: '' };
  const sha = github.mergePullRequest(REPO, number, {
    method: options.method ?? 'squash',
    by: author,
    at: options.merged ?? '2026-11-23T16:00:00Z',
  });
  github.setClock('2026-11-24T10:10:00Z');
  return { number, sha };
}

/** A deployment that succeeded before the story starts. */
export function deployedBefore(
  github: EmbeddedGitHub,
  sha: string,
  at = '2026-11-10T10:00:00Z',
  environment = 'production',
): void {
  github.deploy(REPO, { ref: 'main', sha, environment, creator: 'asmith', at });
}

/** The catalog with a second item, so that two changes need not collide. */
export const LEDGER = `${FILES['catalog-info.yaml'] ?? ''}---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ledger
  annotations:
    change-gate/criticality: "2"
    change-gate/paths: ledger/**
spec:
  type: service
  lifecycle: production
  owner: payments
`;
