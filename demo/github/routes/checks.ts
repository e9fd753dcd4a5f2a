/** Routes on check runs and commit statuses, with the limits that GitHub sets on them. */
import { loginOf } from '../access.ts';
import {
  type Answer,
  created,
  invalid,
  notFound,
  ok,
  Refused,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  unprocessable,
} from '../answer.ts';
import type { Annotation, CheckRun, CommitStatus } from '../model.ts';
import { answerCounted, answerPage } from '../paging.ts';
import type { Json } from '../present/accounts.ts';
import { apiOf, pageOf, presentMinimalRepository } from '../present/repository.ts';
import { presentCheckRun, presentSimpleStatus, presentStatus } from '../present/runs.ts';
import { findCommit } from './commits.ts';

const LONGEST_TEXT = 65_535;
/** Annotations of one request; further requests add to them. */
const MOST_ANNOTATIONS = 50;
const LONGEST_DESCRIPTION = 140;
const STATUS_STATES = ['error', 'failure', 'pending', 'success'];
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'];

const shaOf = (call: RepositoryCall, name: string): string => {
  const sha = findCommit(call.repository, name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
};

const readOutput = (
  body: Json,
): { title: string; summary: string; text: string | null; annotations: readonly Annotation[] } | null => {
  const output = body['output'] as Json | undefined;
  if (output === undefined || output === null) return null;
  const [title, summary, text] = [textOf(output, 'title'), textOf(output, 'summary'), textOf(output, 'text')];
  if (title === null || summary === null)
    throw unprocessable('Invalid request.\n\n"title" and "summary" were not supplied.');
  for (const [name, value] of Object.entries({ summary, text })) {
    if (value !== null && value.length > LONGEST_TEXT)
      throw unprocessable(`Invalid request.\n\nOnly ${LONGEST_TEXT} characters are allowed; ${name} is longer.`);
  }
  const annotations = Array.isArray(output['annotations']) ? (output['annotations'] as Annotation[]) : [];
  if (annotations.length > MOST_ANNOTATIONS) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  return { title, summary, text, annotations };
};

const applyCheck = (call: RepositoryCall, run: CheckRun): CheckRun => {
  const { body, world } = call;
  const conclusion = textOf(body, 'conclusion');
  if (conclusion !== null && !CONCLUSIONS.includes(conclusion))
    throw invalid('CheckRun', 'conclusion', 'conclusion is not included in the list', 'invalid');
  const output = readOutput(body);
  run.name = textOf(body, 'name') ?? run.name;
  run.externalId = textOf(body, 'external_id') ?? run.externalId;
  run.detailsUrl = textOf(body, 'details_url') ?? run.detailsUrl;
  run.startedAt = textOf(body, 'started_at') ?? run.startedAt;
  run.status = textOf(body, 'status') ?? run.status;
  if (conclusion !== null) {
    Object.assign(run, {
      conclusion,
      status: 'completed',
      completedAt: textOf(body, 'completed_at') ?? world.clock.now(),
    });
  } else if (run.status === 'completed' && run.conclusion === null) {
    throw unprocessable('Invalid request.\n\nA completed check run needs a conclusion.');
  }
  if (output !== null) {
    Object.assign(run, { title: output.title, summary: output.summary, text: output.text ?? run.text });
    run.annotations.push(...output.annotations);
  }
  return run;
};

const createCheck = (call: RepositoryCall): CheckRun => {
  const name = textOf(call.body, 'name');
  if (name === null || name === '') throw invalid('CheckRun', 'name', 'name is missing', 'missing_field');
  const blank: CheckRun = {
    id: call.world.nextId('check'),
    login: loginOf(call.viewer),
    name,
    headSha: shaOf(call, textOf(call.body, 'head_sha') ?? ''),
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: call.world.clock.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  const run = applyCheck(call, blank);
  call.repository.checkRuns.push(run);
  return run;
};

const checkOf = (call: RepositoryCall): CheckRun => {
  const run = call.repository.checkRuns.find((candidate) => String(candidate.id) === call.param('check'));
  if (run === undefined) throw notFound();
  return run;
};

const listChecks = (call: RepositoryCall): readonly CheckRun[] => {
  const { query, repository } = call;
  const sha = shaOf(call, call.param('ref'));
  const named = repository.checkRuns
    .filter((run) => run.headSha === sha && (query.get('check_name') ?? run.name) === run.name)
    .reverse();
  if (query.get('filter') === 'all') return named;
  return named.filter((run, at) => named.findIndex((other) => other.name === run.name) === at);
};

const createStatus = (call: RepositoryCall): CommitStatus => {
  const { world, repository, viewer, body } = call;
  const [state, description] = [textOf(body, 'state') ?? '', textOf(body, 'description')];
  const sha = shaOf(call, call.param('sha'));
  if (!STATUS_STATES.includes(state)) throw invalid('Status', 'state', 'state is not included in the list', 'invalid');
  if (description !== null && Array.from(description).length > LONGEST_DESCRIPTION) {
    throw invalid('Status', 'description', `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
  }
  const status: CommitStatus = {
    id: world.nextId('status'),
    sha,
    state,
    context: textOf(body, 'context') ?? 'default',
    description,
    targetUrl: textOf(body, 'target_url'),
    login: loginOf(viewer),
    createdAt: world.clock.now(),
  };
  repository.statuses.push(status);
  return status;
};

const combineStatuses = (call: RepositoryCall): Answer => {
  const { world, repository } = call;
  const sha = shaOf(call, call.param('ref'));
  const latest = new Map(
    repository.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
  );
  const statuses = [...latest.values()];
  let state = 'success';
  if (statuses.length === 0 || statuses.some((status) => status.state === 'pending')) state = 'pending';
  if (statuses.some((status) => status.state === 'failure' || status.state === 'error')) state = 'failure';
  return ok({
    state,
    statuses: statuses.map((status) => presentSimpleStatus(world, repository, status)),
    sha,
    total_count: statuses.length,
    repository: presentMinimalRepository(world, repository),
    commit_url: `${apiOf(world, repository)}/commits/${sha}`,
    url: `${apiOf(world, repository)}/commits/${sha}/status`,
  });
};

const presentAnnotation = (call: RepositoryCall, run: CheckRun, annotation: Annotation): Json => ({
  start_column: null,
  end_column: null,
  title: null,
  raw_details: null,
  ...annotation,
  blob_href: `${pageOf(call.world, call.repository)}/blob/${run.headSha}/${String(annotation['path'])}`,
});

const read = { permissions: { checks: 'read' } } as const;
const write = { permissions: { checks: 'write' }, appOnly: true } as const;
const statuses = { permissions: { statuses: 'read' } } as const;

export const CHECK_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/check-runs',
    need: write,
    answerFor: (call) => created(presentCheckRun(call.world, call.repository, createCheck(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check}',
    need: read,
    answerFor: (call) => ok(presentCheckRun(call.world, call.repository, checkOf(call))),
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/check-runs/{check}',
    need: write,
    answerFor: (call) => ok(presentCheckRun(call.world, call.repository, applyCheck(call, checkOf(call)))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check}/annotations',
    need: read,
    answerFor: (call) => {
      const run = checkOf(call);
      return answerPage(call, run.annotations, (annotation) => presentAnnotation(call, run, annotation));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref+}/check-runs',
    need: read,
    answerFor: (call) =>
      answerCounted(call, 'check_runs', listChecks(call), (run) => presentCheckRun(call.world, call.repository, run)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref+}/status',
    need: statuses,
    answerFor: combineStatuses,
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref+}/statuses',
    need: statuses,
    answerFor: (call) => {
      const sha = shaOf(call, call.param('ref'));
      const newestFirst = call.repository.statuses.filter((status) => status.sha === sha).reverse();
      return answerPage(call, newestFirst, (status) => presentStatus(call.world, call.repository, status));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/statuses/{sha}',
    need: { permissions: { statuses: 'write' } },
    answerFor: (call) => {
      if (!call.repository.objects.commits.has(call.param('sha')))
        throw new Refused(422, `No commit found for SHA: ${call.param('sha')}`);
      return created(presentStatus(call.world, call.repository, createStatus(call)));
    },
  },
];
