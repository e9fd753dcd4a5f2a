/** A limit that is used up is said once; what is wrong for reasons of its own is not hidden by it. */
import { expect, it } from 'vitest';
import { sayLimitOnce } from '../../../src/domain/decision/one-cause.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';

const finding = (
  message: string,
  cause?: NonNullable<Finding['unread']>['cause'],
  more: Partial<Finding> = {},
): Finding => ({
  reason: 'evidence-unavailable',
  level: 'error',
  change: 'CHG-1',
  message,
  remedy: 'x',
  where: null,
  unread: { because: message, ...(cause === undefined ? {} : { cause }) },
  ...more,
});

it('the first stands for all that it stood in the way of', () => {
  const said = sayLimitOnce([
    finding('not known', 'not-here'),
    finding('the limit', 'limit-used'),
    finding('the limit again', 'limit-used'),
    finding('nothing was read'),
  ]);
  expect(said).toEqual([
    {
      ...finding('the limit', 'limit-used'),
      change: null,
      message: 'the limit. 3 more things that the decision needs could not be read for the same reason',
    },
  ]);
});

it('what is too much, a permission, a refusal and a notice stay', () => {
  const others = [
    finding('too much', 'beyond-limit'),
    finding('a permission', undefined, { reason: 'permission-missing' }),
    finding('a refusal', undefined, { reason: 'approval-outstanding' }),
    finding('a notice', 'limit-used', { level: 'notice' }),
  ];
  expect(sayLimitOnce([...others, finding('the limit', 'limit-used')])).toEqual([
    ...others,
    { ...finding('the limit', 'limit-used'), change: null },
  ]);
});

it.each([[[]], [[finding('x')]], [[finding('x', 'beyond-limit'), finding('y', 'not-here')]]])(
  'without a limit nothing changes',
  (all) => {
    expect(sayLimitOnce(all)).toEqual(all);
  },
);
