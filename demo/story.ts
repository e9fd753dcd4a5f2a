/**
 * The story that `change-gate demo` tells: the built action judges a deployment against an embedded GitHub, as the runner would start
 * it: refused, awaiting, authorised, promoted, and a bot's bump (`chapters.ts`). It needs neither network nor installation, and leaves nothing running.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chaptersOf, type Judge, REPOSITORY, seedOf } from './chapters.ts';
import { type EmbeddedGitHub, startGitHub } from './github/server.ts';
import { type RunResult, runAction } from './runner/runner.ts';

const STATUS = 'change-gate';

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
      `An embedded GitHub holds ${REPOSITORY}: examples/payments, with staging before production, and a model for Dependabot.\nThe built action (dist/index.js) is run as GitHub's runner runs it.\n`,
    );
    let isAsTold = true;
    for (const [index, chapter] of chaptersOf(github, files, judgeWith(github, root)).entries()) {
      out(`\n${'─'.repeat(78)}\n${index + 1}. ${chapter.title}\n   ${chapter.story}\n${'─'.repeat(78)}\n\n`);
      const result = await chapter.act();
      out(describe(result, statusOf(github)));
      if (result.outputs['decision'] !== chapter.expected) {
        isAsTold = false;
        err(
          `\nThe demo expected ${chapter.expected} here and got ${result.outputs['decision'] ?? 'nothing'}.\n${result.problems.join('\n')}\n`,
        );
      }
    }
    out(`\nRequests to the embedded GitHub: ${github.requests.length}. Nothing is left running.\n`);
    return isAsTold;
  } finally {
    await github.close();
  }
}

/** The built action, as the runner starts it. */
function judgeWith(github: EmbeddedGitHub, root: string): Judge {
  return (event, at, inputs) => {
    github.setClock(at);
    return runAction({
      main: join(root, 'dist', 'index.js'),
      actionYml: join(root, 'action.yml'),
      event,
      inputs: { ...inputs, status: STATUS },
      token: 'ghs_gate',
      at,
    });
  };
}

/** What the gate wrote last beside a commit, as people see it on GitHub. */
function statusOf(github: EmbeddedGitHub): string {
  const status = github.repository(REPOSITORY).statuses.at(-1);
  if (status === undefined) return '(none)';
  return `${status.context}: ${status.state}\n                 ${status.description ?? ''}`;
}

function describe({ log, outputs, exitCode }: RunResult, status: string): string {
  // What follows are the annotations, which people see beside the files and not in the log.
  const shown = (log.split(/^##\[/m)[0] ?? '')
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n');
  const values = ['decision', 'outcome', 'change-ids', 'risk'].map((name) => `${name}=${outputs[name] ?? ''}`);
  return [
    shown.trimEnd(),
    '',
    `   On GitHub     ${status}`,
    `   Exit code     ${exitCode}`,
    `   Outputs       ${values.join(' ')}`,
    '',
  ].join('\n');
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
