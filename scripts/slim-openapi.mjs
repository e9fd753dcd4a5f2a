/**
 * Cuts GitHub's OpenAPI description down to the operations that the embedded GitHub answers, so that the tests can
 * check its answers without carrying 13 MB. Run by hand when an operation is added:
 *
 *   npm install @octokit/openapi@23.0.2      in a scratch folder outside the repository
 *   node scripts/slim-openapi.mjs SCRATCH/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = `
GET /repos/{owner}/{repo}
GET /repos/{owner}/{repo}/branches
GET /repos/{owner}/{repo}/branches/{branch}
GET /repos/{owner}/{repo}/rules/branches/{branch}
GET /repos/{owner}/{repo}/activity
GET /repos/{owner}/{repo}/collaborators/{username}/permission
GET /repos/{owner}/{repo}/environments
GET /repos/{owner}/{repo}/environments/{environment_name}
GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies
GET /repos/{owner}/{repo}/git/ref/{ref}
GET /repos/{owner}/{repo}/git/matching-refs/{ref}
POST /repos/{owner}/{repo}/git/refs
DELETE /repos/{owner}/{repo}/git/refs/{ref}
GET /repos/{owner}/{repo}/git/commits/{commit_sha}
GET /repos/{owner}/{repo}/git/trees/{tree_sha}
GET /repos/{owner}/{repo}/git/blobs/{file_sha}
GET /repos/{owner}/{repo}/contents/{path}
PUT /repos/{owner}/{repo}/contents/{path}
GET /repos/{owner}/{repo}/commits
GET /repos/{owner}/{repo}/commits/{ref}
GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls
GET /repos/{owner}/{repo}/compare/{basehead}
GET /repos/{owner}/{repo}/issues
GET /repos/{owner}/{repo}/pulls
POST /repos/{owner}/{repo}/pulls
GET /repos/{owner}/{repo}/pulls/{pull_number}
PATCH /repos/{owner}/{repo}/pulls/{pull_number}
GET /repos/{owner}/{repo}/pulls/{pull_number}/commits
GET /repos/{owner}/{repo}/pulls/{pull_number}/files
GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews
POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews
PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge
GET /repos/{owner}/{repo}/issues/{issue_number}/timeline
GET /repos/{owner}/{repo}/issues/{issue_number}/comments
POST /repos/{owner}/{repo}/issues/{issue_number}/comments
GET /repos/{owner}/{repo}/issues/comments/{comment_id}
PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}
DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}
GET /repos/{owner}/{repo}/actions/runs
GET /repos/{owner}/{repo}/actions/runs/{run_id}
GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}
GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs
POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs
GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals
GET /repos/{owner}/{repo}/deployments
POST /repos/{owner}/{repo}/deployments
GET /repos/{owner}/{repo}/deployments/{deployment_id}
GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses
POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses
POST /repos/{owner}/{repo}/check-runs
GET /repos/{owner}/{repo}/check-runs/{check_run_id}
PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}
GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations
GET /repos/{owner}/{repo}/commits/{ref}/check-runs
GET /repos/{owner}/{repo}/commits/{ref}/status
GET /repos/{owner}/{repo}/commits/{ref}/statuses
POST /repos/{owner}/{repo}/statuses/{sha}
GET /users/{username}
GET /orgs/{org}/teams/{team_slug}
GET /orgs/{org}/teams/{team_slug}/members
GET /orgs/{org}/teams/{team_slug}/memberships/{username}
GET /rate_limit
`
  .trim()
  .split('\n');

/** Words that explain and do not constrain. Only dropped where they are keywords, not names of properties. */
const PROSE = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'x-github-breaking-changes',
]);

const strip = (value, isNameMap = false) => {
  if (Array.isArray(value)) return value.map((entry) => strip(entry));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isNameMap || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, entry]) => [key, strip(entry, key === 'properties' && !isNameMap)]));
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/slim-openapi.mjs FOLDER_OF_@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const full = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'));
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();

const resolve = (node) =>
  node?.$ref === undefined
    ? node
    : resolve(
        node.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], full),
      );

const paths = {};
for (const line of OPERATIONS) {
  const [method, path] = line.split(' ');
  const operation = full.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${line} is not in the description`);
  const responses = {};
  for (const [status, named] of Object.entries(operation.responses)) {
    const content = resolve(named)?.content ?? {};
    // The first JSON media type is the default one; others (such as the object form of contents) have to be asked for.
    responses[status] = content['application/json']?.schema ?? Object.values(content)[0]?.schema ?? null;
  }
  const request = resolve(operation.requestBody)?.content?.['application/json']?.schema ?? null;
  paths[path] = { ...paths[path], [method.toLowerCase()]: strip({ request, responses }) };
}

const schemas = {};
const collect = (node) => {
  if (Array.isArray(node)) return node.forEach(collect);
  if (typeof node !== 'object' || node === null) return undefined;
  const name = typeof node.$ref === 'string' ? node.$ref.replace('#/components/schemas/', '') : undefined;
  if (name !== undefined && schemas[name] === undefined) {
    schemas[name] = strip(full.components.schemas[name]);
    collect(schemas[name]);
  }
  return Object.values(node).forEach(collect);
};
collect(paths);

const slim = {
  notice: `Cut from @octokit/openapi ${version} (api.github.com.json) by scripts/slim-openapi.mjs: the operations that the embedded GitHub answers, without prose and examples.`,
  version,
  licence,
  paths,
  components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
};
writeFileSync('test/contract/github-openapi.json', `${JSON.stringify(slim)}\n`);
