/**
 * The story that `change-gate demo` tells: the built action judges a deployment against an embedded GitHub, as the runner would start
 * it: refused, awaiting, authorised. It needs neither network nor installation, and leaves nothing running.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deploymentEvent, pullRequestEvent } from './github/events.ts';
import { type EmbeddedGitHub, startGitHub } from './github/server.ts';
import { type RunResult, runAction } from './runner/runner.ts';

const REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
/** The instant of the demo's deployment, inside the record's window. */
const DEPLOYED_AT = '2026-11-24T10:10:00Z';

type Step = {
  readonly title: string;
  readonly story: string;
  readonly expected: string;
  readonly act: () => Promise<RunResult>;
};

/** Where what is told and what went wrong is written. */
type Listener = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/** @returns whether all went as it was told; null where the files that it plays with are not beside the program */
export async function tellStory({ out, err }: Listener): Promise<boolean | null> {
  const root = findRoot();
  if (root === null) {
    err(
      'change-gate demo: action.yml, dist/index.js and examples/payments are not beside this program; run it from a checkout of change-gate\n',
    );
    return null;
  }
  const files = readExample(join(root, 'examples', 'payments'));
  const github = await startGitHub(seedOf(files));
  try {
    out(
      `An embedded GitHub holds ${REPOSITORY} (examples/payments). The built action (dist/index.js) is run as GitHub's runner runs it.\n`,
    );
    let isAsTold = true;
    for (const [index, step] of storyOf(github, files, root).entries()) {
      out(`\n${'─'.repeat(78)}\n${index + 1}. ${step.title}\n   ${step.story}\n${'─'.repeat(78)}\n\n`);
      const result = await step.act();
      out(describe(result));
      if (result.outputs['decision'] !== step.expected) {
        isAsTold = false;
        err(
          `\nThe demo expected ${step.expected} here and got ${result.outputs['decision'] ?? 'nothing'}.\n${result.problems.join('\n')}\n`,
        );
      }
    }
    out(`\nRequests to the embedded GitHub: ${github.requests.length}. Nothing is left running.\n`);
    return isAsTold;
  } finally {
    await github.close();
  }
}

function seedOf(files: Readonly<Record<string, string>>): Parameters<typeof startGitHub>[0] {
  const { [RECORD]: _, ...withoutRecord } = files;
  return {
    now: '2026-11-17T09:00:00Z',
    users: { asmith: { id: 101 }, bkhan: { id: 102 }, cpatel: { id: 103 }, dlee: { id: 104 }, efox: { id: 105 } },
    repositories: {
      [REPOSITORY]: {
        roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', efox: 'write' },
        files: withoutRecord,
        author: 'asmith',
        environments: { production: {} },
      },
    },
  };
}

function storyOf(github: EmbeddedGitHub, files: Readonly<Record<string, string>>, root: string): readonly Step[] {
  const run = (
    event: Parameters<typeof runAction>[0]['event'],
    at: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<RunResult> => {
    github.setClock(at);
    return runAction({
      main: join(root, 'dist', 'index.js'),
      actionYml: join(root, 'action.yml'),
      event,
      inputs,
      token: 'ghs_gate',
      at,
    });
  };
  return [
    {
      title: 'A pull request without a change record',
      story: 'asmith opens a pull request that rotates the signing key, and nothing else.',
      expected: 'refused',
      act: () => {
        // What production runs when the story begins.
        github.deploy(REPOSITORY, {
          ref: 'main',
          environment: 'production',
          creator: 'asmith',
          at: '2026-11-17T10:00:00Z',
        });
        github.setClock('2026-11-19T09:00:00Z');
        github.push(REPOSITORY, 'rotate-key', {
          author: 'asmith',
          message: 'Rotate the signing key',
          files: { 'src/signing-key.js': 'export const signingKey = "2026-12";\n' },
        });
        github.openPullRequest(REPOSITORY, { head: 'rotate-key', author: 'asmith', title: 'Rotate the signing key' });
        return run(pullRequestEvent(github, REPOSITORY, 1), '2026-11-19T09:05:00Z');
      },
    },
    {
      title: 'With a record, approved by somebody whose level is too low',
      story: 'asmith adds CHG-2026-0042, and efox, a change and release analyst, approves.',
      expected: 'awaiting',
      act: () => {
        github.setClock('2026-11-19T10:00:00Z');
        github.push(REPOSITORY, 'rotate-key', {
          author: 'asmith',
          message: 'Add the change record',
          files: { [RECORD]: files[RECORD] ?? '' },
        });
        const event = pullRequestEvent(github, REPOSITORY, 1);
        github.review(REPOSITORY, 1, 'efox', { state: 'APPROVED', at: '2026-11-19T11:00:00Z' });
        return run(event, '2026-11-19T11:05:00Z');
      },
    },
    {
      title: 'Approved by a change and release manager, merged, and deployed in its window',
      story: `cpatel approves, the pull request is merged, and the deployment to production starts at ${DEPLOYED_AT}.`,
      expected: 'authorised',
      act: () => {
        github.review(REPOSITORY, 1, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
        const sha = github.mergePullRequest(REPOSITORY, 1, {
          method: 'squash',
          by: 'asmith',
          at: '2026-11-23T15:00:00Z',
        });
        github.setClock(DEPLOYED_AT);
        const deployment = github.deploy(REPOSITORY, {
          ref: 'main',
          sha,
          environment: 'production',
          creator: 'asmith',
          statuses: [],
        });
        return run(deploymentEvent(github, REPOSITORY, deployment), DEPLOYED_AT);
      },
    },
  ];
}

function describe({ log, outputs, exitCode }: RunResult): string {
  // What follows are the annotations, which people see beside the files and not in the log.
  const shown = (log.split(/^##\[/m)[0] ?? '')
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n');
  const names = ['decision', 'outcome', 'reasons', 'change-ids', 'risk', 'window-start', 'window-end', 'opens-at'];
  const lines = names.map((name) => `   ${name.padEnd(13)} ${outputs[name] ?? ''}`.trimEnd());
  return `${shown.trimEnd()}\n\n   The step ends with exit code ${exitCode}; a workflow reads these outputs:\n${lines.join('\n')}\n`;
}

/** The folder with action.yml, dist/ and examples/: two above dist/demo/. */
function findRoot(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const root of [join(here, '..', '..'), join(here, '..'), join(here, '..', '..', '..')]) {
    if (['action.yml', 'dist/index.js', 'examples/payments'].every((path) => existsSync(join(root, path)))) return root;
  }
  return null;
}

function readExample(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}
