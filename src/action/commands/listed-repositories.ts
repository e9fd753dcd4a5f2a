/**
 * Many repositories from GitHub, by a list that lies beside the rules: it is read at the same trusted commit, and the records of each at the head
 * of its default branch. A list that cannot be read is an error, and names no repository as looked at; so does each that the limit has nothing
 * left for.
 */

import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { Repositories } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isSameName } from '../../domain/text/names.ts';
import { parseRepositories } from '../../files/kinds/repositories.ts';
import type { Positions } from '../../files/yaml/diagnostic.ts';
import { NO_POSITIONS } from '../../files/yaml/positions.ts';
import type { Answer, RecordFiles } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { roomFor } from '../../github/api/room.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { openGitHub } from '../../github/source.ts';
import { type Member, surveyMany } from '../../oversight/survey/many.ts';
import type { Survey } from '../../oversight/survey/survey.ts';

/** Requests that one repository takes, about: what it is, its branch, its files. */
const USUAL_COST = 5;

/** @param path of the list, below the root of the repository that the rules are read from */
export async function surveyListed(api: Api, request: GitHubRequest, path: string): Promise<Survey> {
  const source = openGitHub(request, api);
  const rules = request.policyRepository ?? request.repository;
  const prefix = isSameName(rules, request.repository) ? '' : `${rules}/`;
  const [answer] = await source.readImports([path]);
  const shown = prefix + path;
  if (answer === undefined || answer.kind === 'unavailable' || answer.value === null) {
    const because = answer?.kind === 'unavailable' ? answer.because : 'it is not there';
    return nothing({ source, prefix }, [noList(shown, rules, because, NO_POSITIONS)]);
  }
  const parsed = parseRepositories(shown, answer.value.bytes);
  if (parsed.kind === 'faulty') {
    const faults = parsed.diagnostics.map((one) => ({ ...one, level: 'error' as const, change: null, where: null }));
    return nothing({ source, prefix }, faults);
  }
  const { governance, repositories } = parsed.value;
  if (!isSameName(governance.name, rules)) {
    const because = `it is about the rules of ${governance.name}`;
    return nothing({ source, prefix }, [noList(shown, rules, because, parsed.positions)]);
  }
  return surveyMany({ source, prefix }, membersOf(repositories, parsed.positions));

  function membersOf(listed: Repositories['repositories'], positions: Positions): readonly Member[] {
    return listed.map(({ name }, index) => ({
      name,
      prefix: `${name}/`,
      source: { kind: 'known', value: { readAllRecords: (policy) => readWithin(name, policy) } },
      listed: { path: shown, ...positions.at(['repositories', index, 'name']) },
    }));
  }

  /** Opened only when it is its turn, and where the limit allows it. */
  async function readWithin(name: string, policy: CompletePolicy): Promise<Answer<RecordFiles>> {
    const room = roomFor(api, USUAL_COST);
    if (room.most < 1) return { kind: 'unavailable', because: room.why };
    // Nothing of the run's own event or identity is true of another repository.
    const own = { repository: name, repositoryId: null, runId: null, sha: null, policyRepository: rules };
    return openGitHub({ ...request, ...own }, api).readAllRecords(policy);
  }
}

/** The rules, and no repository at all. */
async function nothing(
  governance: Parameters<typeof surveyMany>[0],
  faults: readonly LocatedFinding[],
): Promise<Survey> {
  const survey = await surveyMany(governance, []);
  return { ...survey, findings: survey.order([...survey.findings, ...faults]) };
}

function noList(path: string, rules: string, because: string, positions: Positions): LocatedFinding {
  return {
    reason: 'input-invalid',
    level: 'error',
    change: null,
    message: `The list of repositories, ${path} of ${rules}, could not be used: ${because}. No repository was looked at.`,
    remedy: 'Let the input `repositories` name a list of that repository whose `governance` is that repository.',
    where: null,
    path,
    ...positions.at(['governance', 'name']),
  };
}
