import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openQuestions } from '../../src/cli/kit/questions.ts';
import { writeBlockScalar, writeScalar } from '../../src/files/yaml/yaml-text.ts';

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });

test('where there is no terminal nobody is asked', () => {
  expect(openQuestions(stream(false), stream(true))).toBeNull();
  expect(openQuestions(stream(true), stream(false))).toBeNull();
});

test('lines are answers, and after the end of the input every question is answered with null', async () => {
  const [input, output] = [stream(true), stream(true)];
  const questions = openQuestions(input, output);
  if (questions === null) throw new Error('there is a terminal');
  const first = questions.ask('Who? ');
  input.write('  cpatel \n');
  expect(await first).toBe('cpatel');
  const open = questions.ask('When? ');
  input.end();
  expect(await open).toBeNull();
  expect(await questions.ask('Why? ')).toBeNull();
  questions.close();
  expect(String(output.read())).toContain('Who? ');
});

test('any text reads back as it was written, in block and in flow context', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from('ab :,#[]{}"\'-?&*!|>%@`~\n\t\\0.\u0085\u2028\u202e')) }),
    fc.constantFrom('null', 'Yes', 'off', '~', '0x1f', '1e3', '.inf', '---', '...', '::error::', '##[group]'),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(parse(`[${writeScalar(value)}, {a: ${writeScalar(value)}}]`)).toEqual([value, { a: value }]);
      expect(parse(`a: ${writeBlockScalar(value)} # c\nb:\n  - ${writeBlockScalar(value)}\n`)).toEqual({
        a: value,
        b: [value],
      });
      expect(writeBlockScalar(value)).not.toMatch(/##\[|[\n\u202e]/u);
    }),
    { numRuns: 500 },
  );
});
