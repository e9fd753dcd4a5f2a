/** A record of which the outline was read first is a record like any other, whoever asks for the rest of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import { OUTLINED, outlineOf } from '../../src/domain/terms/outline.ts';
import type { ReadRecord } from '../../src/domain/terms/world.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { outlineRecord } from '../../src/files/kinds/record-outline.ts';
import { OutlinedRecord } from '../../src/gate/outlined-record.ts';
import { runGate } from '../../src/gate/run-gate.ts';
import type { TextFile } from '../../src/gate/source.ts';
import { DEPLOY } from '../domain/world.ts';
import { requestOf, sourceOf } from '../oversight/proof/kept-run.ts';

const PATH = 'changes/CHG-2026-0007.yml';
const bytes = readFileSync(join(import.meta.dirname, '../../examples/authorised', PATH));

function read(): { readonly outlined: ReadRecord; readonly whole: ReadRecord } {
  const outline = outlineRecord(PATH, bytes);
  const parsed = parseRecord(PATH, bytes);
  if (outline === undefined || parsed.kind !== 'valid')
    throw new Error('the example is no record that is seen to be sound at once');
  return {
    outlined: new OutlinedRecord({ path: PATH, bytes, ref: null }, outline),
    whole: { path: PATH, value: parsed.value, digest: digestRecord(parsed.value) },
  };
}

test('its value and digest are those of the full reading, in it and in a copy', () => {
  const { outlined, whole } = read();
  for (const record of [outlined, { ...outlined }]) {
    expect(record.value).toEqual(whole.value);
    expect(record.digest).toBe(whole.digest);
  }
  expect(outlined.value).toBe(outlined.value);
});

test('the outline says what the record says, and of no other part', () => {
  const { outlined, whole } = read();
  const outline = outlineOf(outlined);
  expect(outline).not.toBe(outlined.value);
  for (const key of OUTLINED) expect(outline[key], key).toEqual(whole.value[key]);
  expect(outlineOf(whole)).toBe(whole.value);
});

test('a copy with another value has the outline of that value', () => {
  const { outlined, whole } = read();
  const value = { ...whole.value, environments: ['test'] };
  expect(outlineOf({ ...outlined, value }).environments).toEqual(['test']);
});

/** At the time of the change that goes out, and to the same item. */
const BESIDE = bytes
  .toString()
  .replaceAll('CHG-2026-0007', 'CHG-2026-0099')
  .replace(/(start: ).*/, '$12026-11-24T10:00:00Z')
  .replace(/(end: ).*/, '$12026-11-24T12:00:00Z');

/** What is decided where another record says one thing when it is looked at first, and another when somebody asks for all of it. */
function decideBeside(first: string, later: string): Promise<string> {
  let looks = 0;
  const file: TextFile = {
    path: 'changes/CHG-2026-0099.yml',
    ref: null,
    get bytes() {
      looks += 1;
      return Buffer.from(looks === 1 ? first : later);
    },
  };
  const source = sourceOf(DEPLOY);
  const readRecords: typeof source.readRecords = async (...asked) => {
    const answer = await source.readRecords(...asked);
    if (answer.kind === 'unavailable') throw new Error('there are records');
    return { kind: 'known', value: { ...answer.value, files: [...answer.value.files, file] } };
  };
  return runGate({ ...source, readRecords }, requestOf(DEPLOY), { tzdata: '2026a' }).then(({ report }) =>
    [report.verdict.decision, ...report.findings.map(({ reason }) => reason)].join(' '),
  );
}

test.each([
  ['is not sound', BESIDE.replace(/^title: .*$/m, 'title: TBD')],
  ['is no YAML', `${BESIDE}\t: [`],
  ['is gone', ''],
])('where the second reading %s nothing is decided', async (_, later) => {
  expect(outlineRecord('changes/CHG-2026-0099.yml', Buffer.from(BESIDE))).toBeDefined();
  expect(await decideBeside(BESIDE, BESIDE)).toContain('collision');
  await expect(decideBeside(BESIDE, later)).rejects.toThrow('sound at its first reading');
});
