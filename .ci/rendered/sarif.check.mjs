/**
 * What `--format sarif` gives, against the schema of it (2.1.0-rtm.5) that SchemaStore serves, and against what GitHub's code scanning asks for beyond it. The
 * schema is the copy in a package of Microsoft's, so that none has to be downloaded here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { checkNone, checkSame } from './kit.mjs';
import { samples } from './samples.mjs';

const require = createRequire(import.meta.url);
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One of its patterns is none to a strict reader of regular expressions.
const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

/** GitHub's limits: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const MOST = { bytes: 10 * 1024 * 1024, runs: 20, results: 25_000, rules: 25_000, tags: 20, text: 1_024 };

export const checks = {
  'SARIF is what the schema of 2.1.0-rtm.5 says': () =>
    eachSample((log) =>
      isValid(log) ? [] : isValid.errors.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ),
  'SARIF is what code scanning takes': () => eachSample(findFaults),
  'SARIF points at files and lines that are there': () => eachSample(findPlaceFaults),
  'the schema and the demands see what is wrong': checkRules,
};

async function eachSample(find) {
  const faults = [];
  let results = 0;
  for (const { name, root, out, err, code } of await samples('sarif')) {
    if (code > 3 || code === 2 || err !== '') faults.push(`${name}: exit ${code}, ${err}`);
    const log = JSON.parse(out);
    results += log.runs[0].results.length;
    faults.push(
      ...find(log, { root, out, code, isDraft: name.endsWith(', draft') }).map((fault) => `${name}: ${fault}`),
    );
  }
  // Without results nothing was looked at.
  if (results === 0) faults.push('no sample has a result');
  checkNone(faults, 'in SARIF');
}

function findFaults(log, { out, code, isDraft = false }) {
  const faults = [];
  const demand = (holds, what) => {
    if (!holds) faults.push(what);
  };
  demand(log.version === '2.1.0', `the version ${log.version}`);
  demand(isText(log.$schema), 'it names no schema');
  demand(log.runs.length >= 1 && log.runs.length <= MOST.runs, `${log.runs.length} runs`);
  demand(gzipSync(out).length <= MOST.bytes, 'more than 10 MB');
  for (const { tool, results, invocations } of log.runs) {
    const { name, rules } = tool.driver;
    demand(isText(name), 'the tool has no name');
    demand(results.length <= MOST.results, `${results.length} results`);
    demand(rules.length <= MOST.rules, `${rules.length} rules`);
    const ids = rules.map(({ id }) => id);
    demand(new Set(ids).size === ids.length, 'a rule is there twice');
    for (const rule of rules) {
      demand(isText(rule.id) && rule.id.length <= 255, `a rule's id is ${rule.id}`);
      demand(isText(rule.shortDescription?.text, MOST.text), `${rule.id} has no short description`);
      demand(isText(rule.fullDescription?.text, MOST.text), `${rule.id} has no full description`);
      demand(isText(rule.help?.text), `${rule.id} has no help`);
      demand((rule.properties?.tags ?? []).length <= MOST.tags, `${rule.id} has more than ${MOST.tags} tags`);
    }
    const prints = results.map((result) => {
      const [location] = result.locations ?? [];
      return `${location?.physicalLocation.artifactLocation.uri} ${result.partialFingerprints?.primaryLocationLineHash}`;
    });
    demand(new Set(prints).size === prints.length, 'two results of a file have one fingerprint');
    for (const { ruleId, level, message, locations, partialFingerprints } of results) {
      demand(isText(partialFingerprints?.primaryLocationLineHash), `a result of ${ruleId} has no fingerprint`);
      demand(ids.includes(ruleId), `the result ${ruleId} has no rule`);
      demand(['none', 'note', 'warning', 'error'].includes(level), `the level ${level}`);
      demand(isText(message?.text), `a result of ${ruleId} says nothing`);
      demand(!/\]\(/.test(message?.text), `a result of ${ruleId} makes a link`);
      demand(locations?.length === 1, `a result of ${ruleId} has ${locations?.length} locations`);
    }
    demand(
      // A draft that cannot be decided is a fault like any other, and exits with 1.
      invocations.every(({ executionSuccessful }) =>
        executionSuccessful ? code !== 3 : code === 3 || (isDraft && code === 1),
      ),
      `exit ${code}, and executionSuccessful is not what that says`,
    );
  }
  return faults;
}

function isText(text, most = Number.POSITIVE_INFINITY) {
  return typeof text === 'string' && text.trim() !== '' && text.length <= most;
}

function findPlaceFaults(log, { root }) {
  return log.runs.flatMap(({ results }) =>
    results.flatMap(({ locations }) => {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const { uri } = artifactLocation;
      const path = decodeURIComponent(uri);
      if (/^[a-z][a-z0-9+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(uri)) return [`${uri} is not within the repository`];
      if (!existsSync(join(root, path))) return [`${uri} is no file`];
      if (region === undefined) return [];
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      const line = lines[region.startLine - 1];
      if (line === undefined) return [`${uri} has no line ${region.startLine}`];
      const { startColumn = 1 } = region;
      return startColumn < 1 || startColumn > [...line].length + 1
        ? [`${uri}:${region.startLine} has no column ${startColumn}`]
        : [];
    }),
  );
}

const OTHER = { partialFingerprints: { primaryLocationLineHash: 'b:1' } };

function checkRules() {
  const good = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'x',
            rules: [{ id: 'a', shortDescription: { text: 'a' }, fullDescription: { text: 'a' }, help: { text: 'a' } }],
          },
        },
        invocations: [{ executionSuccessful: true }],
        results: [
          {
            ruleId: 'a',
            level: 'error',
            message: { text: 'a' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'package.json' }, region: { startLine: 1 } } }],
            partialFingerprints: { primaryLocationLineHash: 'a:1' },
          },
        ],
      },
    ],
  };
  const spoil = (edit) => {
    const log = structuredClone(good);
    edit(log.runs[0], log);
    return log;
  };
  const counts = (log) => {
    const known = { root: new URL('../..', import.meta.url).pathname, out: '', code: 0 };
    return [isValid(log), findFaults(log, known).length, findPlaceFaults(log, known).length];
  };
  const [result] = good.runs[0].results;
  checkSame(counts(good), [true, 0, 0], 'a good file');
  checkSame(
    counts(spoil((run) => run.results.push({ ...result, ...OTHER, level: 'notice' }))),
    [false, 1, 0],
    'an unknown level',
  );
  checkSame(
    counts(spoil((run) => run.results.push({ ...result, ...OTHER, ruleId: 'b' }))),
    [true, 1, 0],
    'a result without a rule',
  );
  checkSame(counts(spoil((run) => run.results.push(result))), [true, 1, 0], 'a fingerprint that is there twice');
  checkSame(counts(spoil((_, log) => delete log.$schema)), [true, 1, 0], 'no schema');
  checkSame(counts(spoil((run) => Object.assign(run, { place: 1 }))), [false, 0, 0], 'an unknown key');
  checkSame(counts(spoil((run) => delete run.tool.driver.rules[0].help)), [true, 1, 0], 'a rule without help');
  checkSame(counts(spoil((_, log) => log.runs.push(...Array(20).fill(log.runs[0])))), [true, 1, 0], 'too many runs');
  const at = (uri, region) =>
    spoil((run) => {
      run.results[0].locations[0].physicalLocation = { artifactLocation: { uri }, region };
    });
  checkSame(counts(at('a b', { startLine: 1 })), [false, 0, 1], 'a URI with a blank');
  checkSame(counts(at('file:///package.json', { startLine: 1 })), [true, 0, 1], 'an absolute URI');
  checkSame(counts(at('../package.json', { startLine: 1 })), [true, 0, 1], 'a URI out of the repository');
  checkSame(counts(at('package.json', { startLine: 0 })), [false, 0, 1], 'a line 0');
  checkSame(counts(at('package.json', { startLine: 9_999 })), [true, 0, 1], 'a line after the end');
  checkSame(counts(at('package.json', { startLine: 1, startColumn: 99 })), [true, 0, 1], 'a column after the end');
}
