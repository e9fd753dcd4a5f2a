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
