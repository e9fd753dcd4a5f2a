/** What waits for quiet runs once, when nothing is under way any more, and what follows from the last answer comes first. */
import { expect, test } from 'vitest';
import { openQuiet } from '../../src/github/api/quiet.ts';

const turns = async (): Promise<void> => {
  for (let nth = 0; nth < 6; nth += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('at once where nothing is under way', async () => {
  const said: string[] = [];
  openQuiet().soon(() => said.push('run'));
  await turns();
  expect(said).toEqual(['run']);
});

test('after all that is under way, and after what follows from it', async () => {
  const { during, soon } = openQuiet();
  const said: string[] = [];
  const ends: (() => void)[] = [];
  const task = (name: string): Promise<void> =>
    during(() => new Promise<void>((resolve) => void ends.push(resolve))).then(() => void said.push(name));
  const first = task('first').then(() => task('what follows'));
  const second = task('second');
  soon(() => said.push('run'));
  for (let nth = 0; nth < 3; nth += 1) {
    await turns();
    expect(said).not.toContain('run');
    ends[nth]?.();
  }
  await Promise.all([first, second]);
  await turns();
  expect(said).toEqual(['first', 'second', 'what follows', 'run']);
});

test('after one that failed too', async () => {
  const { during, soon } = openQuiet();
  const said: string[] = [];
  const failed = during(() => Promise.reject(new Error('no line'))).catch(() => void said.push('failed'));
  soon(() => said.push('run'));
  await failed;
  await turns();
  expect(said).toEqual(['failed', 'run']);
});
