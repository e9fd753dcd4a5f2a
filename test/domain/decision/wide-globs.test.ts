/** Which globs lead into every folder, and where that is said. */
import { expect, it } from 'vitest';
import { findWideGlobs } from '../../../src/domain/decision/wide-globs.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';

const found = (records: readonly string[], items: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  findWideGlobs({ ...completePolicy('policy.yml', null), records, 'configuration-items': items }).map(
    ({ where, remedy }) => [remedy, where?.pointer],
  );

it.each(['**', '**/x.yml', '**/**/x.yml', '*/**/x.yml', '{a,**}/x.yml', '**/{a,b}.yml', '?*/**'])('%s does', (glob) => {
  expect(found([glob])).toHaveLength(1);
});

it.each(['changes/**/*.yml', '*.yml', '*/*.yml', '{a,b}/**/x.yml', 'a?/**', 'catalog-info.yaml', '**.yml', 'a**/x'])(
  '%s does not',
  (glob) => {
    expect(found([glob])).toEqual([]);
  },
);

it('it is said of both keys, with its place and a pattern that helps', () => {
  expect(found(['changes/*.yml', '**/CHG-*.yml'], ['**/catalog-info.yaml'])).toEqual([
    [expect.stringContaining('`services/**/CHG-*.yml`'), ['records', 1]],
    [expect.stringContaining('`services/**/catalog-info.yaml`'), ['configuration-items', 0]],
  ]);
});

it('the built-in policy has nobody to tell', () => {
  expect(findWideGlobs(completePolicy(null, null))).toEqual([]);
});
