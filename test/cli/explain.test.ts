/** `explain` with what people type instead of an id: they are led to the one that they mean, or to the list. */
import { expect, test } from 'vitest';
import { explain } from '../../src/cli/commands/explain.ts';
import { openScreen } from './harness.ts';

function run(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  const screen = openScreen();
  const code = explain(args, screen);
  return { code, out: screen.shown(), err: screen.said() };
}

test.each([
  ['approver-below', 'there is no reason "approver-below"; there are approver-below-level'],
  ['BOARD', 'there is no reason "BOARD"; there are board-inquorate'],
  ['aproval-outstanding', 'did you mean approval-outstanding?'],
  ['nonsense-of-some-length', '`change-gate explain` alone lists them all'],
  ['', '`change-gate explain` alone lists them all'],
  ['-', '`change-gate explain` alone lists them all'],
])('%j is wrong usage, and the way on is said', (id, said) => {
  const { code, out, err } = run(id);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('what was typed is no command of the log', () => {
  expect(run('::error::x\n##[group]').err).toBe(
    'change-gate explain: there is no reason "::error::x ## [group]"; `change-gate explain` alone lists them all\n',
  );
});
