/** Every workflow that people copy from here, or that runs here, is one by GitHub's own parser, and gives our action no input that it does not have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { writeWorkflow } from '../../src/cli/templates/workflow.ts';
import { ROOT, read } from './documents.ts';
import { WORKFLOWS } from './workflow-texts.ts';

type Parser = typeof import('@actions/languageservice/validate');

const OURS = parse(read('action.yml'));
const folder = mkdtempSync(join(tmpdir(), 'change-gate-parser-'));
let parser: Parser;

/** It imports JSON as bundlers do, and as Node does not. */
beforeAll(async () => {
  const input = join(ROOT, 'node_modules/@actions/languageservice/dist/validate.js');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  const file = join(folder, 'validate.mjs');
  await bundle.write({ file, codeSplitting: false });
  await bundle.close();
  parser = (await import(file)) as Parser;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What GitHub would say of it, by line. Of other people's actions nothing is known here, and nothing is fetched. */
async function faultsOf(name: string, text: string): Promise<readonly string[]> {
  // It remembers a document by its address.
  const address = `file:///${encodeURIComponent(name)}/.github/workflows/one.yml`;
  const found = await parser.validate(TextDocument.create(address, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name: action }) =>
        `${owner}/${action}` === 'change-gate/change-gate' ? OURS : undefined,
    },
  });
  return found
    .map(({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
    .filter((fault) => !/^\d+: Unable to resolve action `(?!change-gate\/change-gate@)/u.test(fault));
}

const REVIEW = ['written by init: change-gate.yml', writeWorkflow('production')] as const;

test.each([...WORKFLOWS, REVIEW])('%s', async (name, text) => expect(await faultsOf(name, text)).toEqual([]));

test.each([
  ['a key that is none', 'permissions: {}', 'permision: {}'],
  ['a permission that is none', 'contents: read', 'content: read'],
  ['an input that the action does not have', 'status: change-gate', 'statuss: change-gate'],
  ['an expression that does not end', 'command: sweep', 'command: ${{ github.'],
  ['a time that never comes', "'1,16,31,46 6-21 * * 1-5'", "'61 * * * *'"],
])('it sees %s', async (name, from, to) => {
  const text = WORKFLOWS.get('written by init: change-gate-sweep.yml') ?? '';
  expect(text).toContain(from);
  expect(
    await faultsOf(
      name,
      text.replace(from, () => to),
    ),
  ).not.toEqual([]);
});
