/** The commands that the runner reads out of log lines, in the new form and in the old. */
import { describe, expect, test } from 'vitest';
import { createCommandReader } from '../runner/commands.ts';

describe('log commands', () => {
  const read = (...lines: string[]): ReturnType<typeof createCommandReader>['results'] => {
    const reader = createCommandReader('/home/runner/work');
    for (const line of lines) reader.read(line);
    return reader.results;
  };

  test('annotations with their properties, unescaped', () => {
    const { annotations } = read(
      '  ::error file=a.yml,line=2,col=5,endColumn=9,title=A%2C b%3A::one%0Atwo%25',
      '::warning::w',
      '::notice line=x::n',
    );
    expect(annotations).toEqual([
      {
        level: 'error',
        message: 'one\ntwo%',
        title: 'A, b:',
        file: 'a.yml',
        line: 2,
        endLine: 2,
        col: 5,
        endColumn: 9,
      },
      { level: 'warning', message: 'w' },
      { level: 'notice', message: 'n' },
    ]);
  });

  test('a column is dropped over several lines; a path becomes relative to the work tree; a long message is cut', () => {
    const { annotations } = read(`::error file=/home/runner/work/a/b.yml,line=2,endLine=4,col=5::${'x'.repeat(5000)}`);
    expect(annotations[0]).toEqual({ level: 'error', message: 'x'.repeat(4096), file: 'a/b.yml', line: 2, endLine: 4 });
  });

  test('text that is no command is log', () => {
    const lines = ['hello', '::unknown::x', 'in the middle ::error::x', '::error', '##[nonsense]', '# #[error]x'];
    expect(read(...lines)).toMatchObject({ log: lines, annotations: [] });
  });

  test('the old form is a command anywhere in a line', () => {
    const results = read('Title: ##[set-output name=decision]authorised', 'x ##[error]boom%5D', 'y ##[add-mask]s3cret');
    expect([...results.outputs]).toEqual([['decision', 'authorised']]);
    expect(results.annotations).toEqual([{ level: 'error', message: 'boom]' }]);
    expect(results.masks).toEqual(['s3cret']);
  });

  test('set-output works, set-env and add-path fail the step', () => {
    const results = read('::set-output name=a::1', '::set-env name=A::1', '::add-path::/x', '::set-output::1');
    expect([...results.outputs]).toEqual([['a', '1']]);
    expect(results.problems).toEqual([
      'The `set-env` command is disabled.',
      'The `add-path` command is disabled.',
      "Required field 'name' is missing in ##[set-output] command.",
    ]);
  });

  test('between stop-commands and its token nothing is a command, in either form', () => {
    const results = read(
      '::stop-commands::t0k',
      '::error::x',
      'a ##[set-output name=a]1',
      '::stop-commands::other',
      '::T0K::',
      '::error::y',
    );
    expect(results.annotations).toEqual([{ level: 'error', message: 'y' }]);
    expect(results.outputs.size).toBe(0);
    expect(results.log).toEqual(['::error::x', 'a ##[set-output name=a]1', '::stop-commands::other', '##[error]y']);
  });

  test('a stop token that is a command or empty is refused', () => {
    expect(read('::stop-commands::error', '::stop-commands::').problems).toHaveLength(2);
  });
});
