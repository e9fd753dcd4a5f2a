/** Judges the payments repository of the scenarios in-process: the real source and the real decision, on an embedded GitHub. */

import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { RunEvent } from '../../src/action/runner/event.ts';
import type { CommitFact, Facts, SignedEntry } from '../../src/domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { type Judged, runGate } from '../../src/gate/run-gate.ts';
import { recordSource } from '../../src/gate/tape.ts';
import { openApi } from '../../src/github/api/api.ts';
import type { GitHubRequest } from '../../src/github/facts/request.ts';
import { openGitHub } from '../../src/github/source.ts';
import { expectHelp } from '../laws/stories.ts';
import { expectSameByRest } from '../scenarios/parity.ts';
import { POLICY, paymentsSeed, RECORD, RECORD_TEXT, REPO } from '../scenarios/payments.ts';

/** The payments repository with another section `approvals` in its policy. */
export const seedWith = (approvals: string): ReturnType<typeof paymentsSeed> => {
  const seed = paymentsSeed();
  const repository = seed.repositories?.[REPO];
  const files = {
    ...repository?.files,
    [POLICY]: `version: 1\nenvironments:\n  production: {gate: enforce}\napprovals: ${approvals}\n`,
  };
  return { ...seed, repositories: { [REPO]: { ...repository, files } } };
};

/** The record with entries under `approvals`, each on a line of its own. */
export const recordWithEntries = (entries: readonly string[], text: string = RECORD_TEXT): string =>
  entries.length === 0 ? text : `${text}approvals:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

export const entryOf = (login: string, at = '2026-11-20T10:12:00Z', rest = ''): string =>
  `{approver: ${login}, role: change-and-release-manager, decision: approved, at: ${at}${rest}}`;

const EVENT: RunEvent = {
  name: 'pull_request',
  stage: 'review',
  sha: null,
  ref: null,
  pullRequest: null,
  headSha: null,
  headRef: null,
  baseSha: null,
  environment: null,
  deploymentId: null,
};

type Asked = Partial<Pick<GitHubRequest, 'stage' | 'environment' | 'runId'>> & {
  readonly event: Partial<RunEvent>;
  /** Whether somebody does what each finding says, and is rid of it. */
  readonly isFollowed?: boolean;
};

export const judge = async (github: EmbeddedGitHub, asked: Asked): Promise<Judged> => {
  const now = Date.parse(github.state.clock.now());
  const event = { ...EVENT, ...asked.event };
  const stage = asked.stage ?? event.stage;
  const environment = asked.environment ?? null;
  const request: GitHubRequest = {
    token: 'ghs_gate',
    baseUrl: github.url,
    repository: REPO,
    repositoryId: null,
    event,
    actor: { login: 'asmith', id: 101 },
    triggeringActor: 'asmith',
    stage,
    environment,
    change: [],
    sha: null,
    runId: asked.runId ?? null,
    runAttempt: null,
    policyRepository: null,
    policyRef: null,
    recordsRepository: null,
    recordsRef: null,
  };
  const of = {
    stage,
    environment,
    mode: null,
    at: null,
    clock: github.state.clock.now(),
    trusted: true,
    localFiles: null,
    faults: [],
    all: false,
    docs: 'docs/reasons.md',
  };
  const open = () => {
    const api = openApi({ token: request.token, baseUrl: github.url, clock: () => now, sleep: async () => {} });
    return openGitHub(request, api);
  };
  const { source, tape } = recordSource(open());
  const judged = await runGate(source, of, { tzdata: 'unknown' });
  await expectSameByRest(github, judged.facts, async () => (await runGate(open(), of, { tzdata: 'unknown' })).facts);
  if (asked.isFollowed === true) await expectHelp(judged.report.subject.event, tape, of);
  return judged;
};

export const review = (github: EmbeddedGitHub, number: number, isFollowed = false): Promise<Judged> =>
  judge(github, { event: { pullRequest: number }, isFollowed });

export const deploy = (github: EmbeddedGitHub, sha: string): Promise<Judged> =>
  judge(github, { environment: 'production', event: { name: 'push', stage: 'deploy', sha, ref: 'refs/heads/main' } });

export const factsOf = ({ facts }: Judged): Facts => {
  if (facts === null) throw new Error('there are no facts');
  return facts;
};

/** The commits of the pull request as facts. */
export const commitsOf = (judged: Judged, number = 1): readonly CommitFact[] => {
  const commits = factsOf(judged).pull_requests.find((pull) => pull.number === number)?.commits;
  if (commits === undefined || isUnavailable(commits)) throw new Error('the commits are not known');
  return commits;
};

/** Messages of the commits that count as upkeep. */
export const upkeepOf = (judged: Judged): readonly string[] =>
  commitsOf(judged).flatMap(({ upkeep, message }) => (upkeep === true ? [message] : []));

export const signedOf = (judged: Judged): readonly SignedEntry[] => {
  const signed = factsOf(judged).signed_entries;
  if (signed === undefined || isUnavailable(signed)) throw new Error('the signed entries are not known');
  return signed;
};

/** Decision and reasons of errors, as people see them. */
export const said = ({ report }: Judged): readonly string[] => [
  report.verdict.decision,
  ...new Set(report.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason)),
];

export { RECORD, RECORD_TEXT, REPO };
