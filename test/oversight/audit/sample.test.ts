import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSample } from '../../../src/oversight/audit/sample.ts';

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 60 });

test('a sample can be drawn again, whatever the order of the names', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 30 }), fc.string(), (all, count, seed) => {
      const drawn = drawSample(all, count, seed);
      expect(drawn).toEqual(drawSample([...all].reverse(), count, seed));
      expect(drawn).toHaveLength(Math.min(count, all.length));
      expect(drawn.every((name) => all.includes(name))).toBe(true);
    }),
  );
});

test('another seed draws another sample, and a larger one holds the smaller', () => {
  const all = Array.from({ length: 200 }, (_, at) => `CHG-${at}`);
  expect(drawSample(all, 20, 'a')).not.toEqual(drawSample(all, 20, 'b'));
  expect(drawSample(all, 40, 'a')).toEqual(expect.arrayContaining([...drawSample(all, 20, 'a')]));
});
