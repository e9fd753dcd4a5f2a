/** A record of which the outline was read first is a record like any other, whoever asks for the rest of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import { OUTLINED, outlineOf } from '../../src/domain/terms/outline.ts';
import type { ReadRecord } from '../../src/domain/terms/world.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { outlineRecord } from '../../src/files/kinds/record-outline.ts';
import type { ReportInput } from '../../src/gate/judged.ts';
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

/** What is decided beside another record. @param later what the record says when it is looked at again */
async function decideBeside(first: string, later = first): Promise<ReportInput> {
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
  const { report } = await runGate({ ...source, readRecords }, requestOf(DEPLOY), { tzdata: '2026a' });
  return report;
}

function isOutlined(text: string): boolean {
  return outlineRecord('changes/CHG-2026-0099.yml', Buffer.from(text)) !== undefined;
}

const ENDED = `outcome:
  result: failed
  started: 2026-10-20T10:00:00Z
  ended: 2026-10-20T11:00:00Z
  summary: It did not start
`;
const EMERGENCY = BESIDE.replace(/^type: .*$/m, 'type: emergency').replace(
  /^approvals:/m,
  'emergency:\n  incident: INC-20931\n  justification: Payments were down\napprovals:',
);

test.each([
  ['collides', 'collision', BESIDE],
  ['has the same id', 'record-id-duplicate', BESIDE.replace(/^id: .*$/m, 'id: CHG-2026-0042')],
  ['was an emergency that nobody reviewed', 'retrospective-overdue', EMERGENCY + ENDED],
  [
    'was withdrawn',
    null,
    `${BESIDE}withdrawn:\n  by: asmith\n  at: 2026-11-20T10:00:00Z\n  reason: No longer needed\n`,
  ],
  ['tries it again', null, `${BESIDE}retries: CHG-2026-0042\n`],
])('the same is decided beside one that %s, whichever way it was read', async (_, reason, text) => {
  // Beyond ASCII, so that it is read in full.
  const inFull = `${text}# \u00e9\n`;
  expect([isOutlined(text), isOutlined(inFull)]).toEqual([true, false]);
  const [outlined, whole] = [await decideBeside(text), await decideBeside(inFull)];
  for (const part of ['verdict', 'findings', 'reviews', 'retrospectives', 'surroundings', 'holdsUntil'] as const)
    expect(outlined[part], part).toEqual(whole[part]);
  if (reason !== null) expect(outlined.findings.map((finding) => finding.reason)).toContain(reason);
});

test.each([
  ['is not sound', BESIDE.replace(/^title: .*$/m, 'title: TBD')],
  ['is no YAML', `${BESIDE}\t: [`],
  ['is gone', ''],
])('where the second reading %s nothing is decided', async (_, later) => {
  await expect(decideBeside(BESIDE, later)).rejects.toThrow('sound at its first reading');
});
