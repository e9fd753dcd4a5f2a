/**
 * A newcomer, from an empty repository to a deployment that was let out: each row of the way in docs/adopting.md is one command or edit here, and
 * done in the page's order. What is copied is copied from the pages, and what is waited for is what the templates' own workflows give.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { issueEvent, pullRequestEvent, pullRequestReviewEvent, pushEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { checkSetup } from '../../src/cli/commands/init-check.ts';
import { TEMPLATE } from '../../src/domain/text/template-sentences.ts';
import { openScreen } from '../cli/harness.ts';
import { blocksOf, read } from '../docs/documents.ts';
import { paymentsSeed, REPO } from './payments.ts';
import { bodyOf } from './raised.ts';
import { runAlone, runWorkflow } from './workflows.ts';

export type Way = 'by the link' | 'by the form';
/** Runs the packed program as `npx` does, in a folder. */
export type Program = (args: readonly string[], folder: string) => string;

type Story = {
  readonly github: EmbeddedGitHub;
  readonly program: Program;
  /** The checkout. */
  readonly root: string;
  /** The pull request with the change, once there is one. */
  number: number;
  /** What the run of the last event left in its summary. */
  summary: string;
  /** The decision of each deployment, in order. */
  readonly deployed: string[];
};

const PAGE = 'docs/adopting.md';
const REVIEW = '.github/workflows/change-gate.yml';
const RAISE = '.github/workflows/change-gate-raise.yml';
const DEPLOY = '.github/workflows/deploy.yml';
const STATUS = 'change-gate (advice)';

/** An empty repository, but for the one commit that git needs. */
export const emptySeed = () =>
  paymentsSeed({ files: { 'README.md': '# Payments\n' }, environments: { production: {} } });

/** The rows of the page, in order, for one of the two ways. */
export function readWay(way: Way): readonly { readonly kind: string; readonly what: string }[] {
  const tables = (read(PAGE).split('\n## 1. ')[0] ?? '').split('Whoever would rather');
  const rows = tables.map((table) =>
    [...table.matchAll(/^\| (\d+) \| (command|edit) \| (.+?) \|/gmu)].map(([, at = '', kind = '', what = '']) => ({
      at: Number(at),
      kind,
      what,
    })),
  );
  const [usual = [], byForm = []] = rows;
  const instead = new Map(way === 'by the form' ? byForm.map((row) => [row.at, row] as const) : []);
  return usual.map((row) => instead.get(row.at) ?? row);
}

/** @returns the commands and edits that it took */
export async function tellNewcomer(github: EmbeddedGitHub, program: Program, way: Way): Promise<readonly string[]> {
  const root = checkOut(github);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const story: Story = { github, program, root, number: 0, summary: '', deployed: [] };
  const done: string[] = [];
  for (const { kind, what } of readWay(way)) {
    const step = STEPS[what];
    if (step === undefined) throw new Error(`${PAGE} has a step that nobody takes here: ${what}`);
    await step(story);
    done.push(`${kind} ${what}`);
  }
  // The set-up itself goes out with a warning; then the change, by the gate; then the new rule, which needs no record.
  expect(story.deployed).toEqual(['refused: warn', 'authorised: pass', 'not-required: pass']);
  const screen = openScreen();
  await checkSetup(root, screen);
  // A tarball was fetched by no commit.
  expect(screen.shown().match(/^ *missing .*/gmu)).toEqual([expect.stringContaining('the version of the action')]);
  return done;
}

const STEPS: Readonly<Record<string, (story: Story) => void | Promise<void>>> = {
  '`init` in a checkout of your repository': ({ program, root }) => {
    program(['init', '--login', 'asmith', '--manager', 'cpatel', '--environment', 'production'], root);
  },
  'who may approve, in the register': (story) =>
    write(
      story,
      '.github/change-gate/register.yml',
      `${copied(/^people:/m)}  - {login: asmith, role: change-and-release-analyst}\n`,
    ),
  'who guards the rules, in CODEOWNERS': (story) => write(story, '.github/CODEOWNERS', copied(/^\/\.github\/ @/)),
  'the gate, in the workflow that deploys': (story) => write(story, DEPLOY, copied(/^name: deploy$/m)),
  'commit all of it, and merge it; then the clicks': async (story) => {
    const { github, root } = story;
    github.push(REPO, 'main', { author: 'asmith', message: 'Add the gate', files: filesIn(root) });
    await deploy(story);
  },
  'push a change, and open a pull request': async (story) => {
    const { github } = story;
    pushChange(github, 'rotate-key');
    story.number = github.openPullRequest(REPO, {
      head: 'rotate-key',
      author: 'asmith',
      title: 'Rotate the key',
    }).number;
    await judge(story, 'Refused (advice only)');
  },
  'its record, by the link in the summary of its run': async (story) => {
    const { github, summary } = story;
    const link = new URL(/\[Begin the record\]\((\S+)\)/u.exec(summary)?.[1] ?? 'none:');
    const path = link.searchParams.get('filename') ?? '';
    github.push(REPO, link.pathname.split('/new/')[1] ?? '', {
      author: 'asmith',
      message: `Create ${path}`,
      files: { [path]: fillIn(link.searchParams.get('value') ?? '') },
    });
    await judge(story, 'needs 1 change and release manager');
  },
  'the form *Raise a change*, below *New issue*': async (story) => {
    const { github } = story;
    const labels = ['change-gate-record'];
    const answers = { impact: '2 minor', start: '2026-11-18T10:00:00Z', end: '2026-11-18T12:00:00Z' } as const;
    const { number } = github.openIssue(REPO, { by: 'asmith', title: 'Change: Rotate', labels, body: bodyOf(answers) });
    await runAlone(github, fileOf(github, RAISE), issueEvent(github, REPO, number, { action: 'opened' }));
    story.number = github.repository(REPO).pulls.at(-1)?.number ?? 0;
  },
  'push the change to the branch of the pull request that comes of it': async (story) => {
    pushChange(story.github, story.github.pull(REPO, story.number).headRef);
    await judge(story, 'needs 1 change and release manager');
  },
  'approve the pull request, as somebody whom its status names': async (story) => {
    const { github, number } = story;
    expect(standing(github)).toContain('cpatel');
    const { id } = github.review(REPO, number, 'cpatel', { state: 'APPROVED' });
    await judge(story, 'Authorised', pullRequestReviewEvent(github, REPO, number, id));
  },
  'merge it in its time; the job that deploys does the rest': async (story) => {
    story.github.setClock('2026-11-18T10:10:00Z');
    await mergeAndDeploy(story);
  },
  '`enforce`, in the policy': async (story) => {
    const { github, root } = story;
    const path = '.github/change-gate/policy.yml';
    const text = readFileSync(join(root, path), 'utf8').replace('{gate: advise}', '{gate: enforce}');
    write(story, path, text);
    github.push(REPO, 'enforce', { author: 'asmith', message: 'Enforce', files: { [path]: text } });
    story.number = github.openPullRequest(REPO, { head: 'enforce', author: 'asmith', title: 'Enforce' }).number;
    github.review(REPO, story.number, 'cpatel', { state: 'APPROVED' });
    await mergeAndDeploy(story);
  },
};

/** A clone of main, with the very commit that GitHub has. */
function checkOut(github: EmbeddedGitHub): string {
  const root = mkdtempSync(join(tmpdir(), 'newcomer-'));
  const main = github.commit(REPO, 'main');
  const { author, message } = github.repository(REPO).objects.commits.get(main) ?? {};
  write({ root }, 'README.md', '# Payments\n');
  const who = { name: author?.name ?? '', email: author?.email ?? '', date: author?.date ?? '' };
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_AUTHOR_DATE: who.date,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    GIT_COMMITTER_DATE: who.date,
  };
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  const tree = git('write-tree').trim();
  const commit = execFileSync('git', ['commit-tree', tree], { cwd: root, env, encoding: 'utf8', input: message ?? '' });
  git('update-ref', 'refs/heads/main', commit.trim());
  return root;
}

function write({ root }: Pick<Story, 'root'>, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function filesIn(root: string): Record<string, string> {
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const own = paths.filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(own.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The block of the page that holds it. */
function copied(what: RegExp): string {
  const [found, ...more] = blocksOf(PAGE).filter(({ text }) => what.test(text));
  if (found === undefined || more.length > 0) throw new Error(`${PAGE} has not one block with ${what}`);
  return found.text;
}

function fileOf(github: EmbeddedGitHub, path: string): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, 'main')).get(path);
  return String(objects.blobs.get(entry?.sha ?? '') ?? '');
}

function pushChange(github: EmbeddedGitHub, branch: string): void {
  const files = { 'src/key.js': 'export const key = "2026-12";\n' };
  github.push(REPO, branch, { author: 'asmith', message: 'Rotate the key', files });
}

const standing = (github: EmbeddedGitHub): string =>
  github.repository(REPO).statuses.findLast(({ context }) => context === STATUS)?.description ?? '';

/** The workflow that `init` wrote, on what happened to the pull request. */
async function judge(story: Story, says: string, event?: WorkflowEvent): Promise<void> {
  const { github, number } = story;
  const happened = event ?? pullRequestEvent(github, REPO, number, { isTarget: true });
  const ran = await runWorkflow(github, fileOf(github, REVIEW), happened);
  story.summary = ran.gate.run.summary;
  expect(standing(github), ran.gate.raw).toContain(says);
  expect(github.repository(REPO).statuses.at(-1)?.state).toBe('success');
}

async function mergeAndDeploy(story: Story): Promise<void> {
  story.github.mergePullRequest(REPO, story.number, { method: 'squash', by: 'asmith' });
  await deploy(story);
}

/** What a push to main starts. */
async function deploy({ github, deployed }: Story): Promise<void> {
  const ran = await runWorkflow(github, fileOf(github, DEPLOY), pushEvent(github, REPO, 'main'));
  expect(ran.after.at(-1), ran.gate.raw).toBe('./deploy.sh');
  deployed.push(`${ran.gate.decision}: ${ran.gate.outcome}`);
}

/** What a person writes into the draft; all else stands there already. */
function fillIn(draft: string): string {
  const answers: Readonly<Record<string, string>> = {
    [TEMPLATE.reason]: 'The key leaves its validity period.',
    [TEMPLATE.assessment]: 'Payments would not be signed.',
    [TEMPLATE.security]: 'No change to authentication.',
    [TEMPLATE.privacy]: 'No personal data is touched.',
    [TEMPLATE.step]: 'Merge the pull request',
    [TEMPLATE.verification]: 'Synthetic payments succeed',
    [TEMPLATE.backoutStep]: 'Redeploy the release before',
    [TEMPLATE.trigger]: 'The error rate is above 1 % for five minutes',
    '  -                           #': '  - payments-api              #',
    '  impact:   ': '  impact: 2 ',
    '  likelihood:   ': '  likelihood: 2 ',
    '  level:        ': '  level: moderate ',
    'tested: false': 'tested: true',
  };
  let text = draft;
  for (const [from, to] of Object.entries(answers)) {
    expect(text, draft).toContain(from);
    text = text.replace(from, () => to);
  }
  return text;
}
