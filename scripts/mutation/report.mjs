// What became of the mutants: a table by file, and each survivor with the line where it stands.

const SHOWN = ['refused by types', 'killed', 'timeout', 'survived', 'not reached'];

function count(results) {
  const by = Object.fromEntries(SHOWN.map((state) => [state, results.filter((one) => one.state === state).length]));
  return { all: results.length, ...by };
}

/** Rounded down: 89.99 is not 90. */
function score(counts) {
  const valid = counts.all - counts['refused by types'];
  if (valid === 0) return '';
  return `${(Math.floor((1000 * (counts.killed + counts.timeout)) / valid) / 10).toFixed(1)} %`;
}

export function toTable({ results, leftOut, about, mutants, options, again }) {
  const chosen = results.length;
  const paths = [...new Set(results.map(({ path }) => path))].sort((a, b) => (a < b ? -1 : 1));
  const row = (name, some, words) => {
    const counts = count(some);
    return `| ${name} | ${[counts.all, ...SHOWN.map((state) => counts[state]), words, score(counts)].join(' | ')} |`;
  };
  const words = paths.reduce((sum, path) => sum + (leftOut[path] ?? 0), 0);
  const sampled =
    chosen === mutants
      ? `All ${mutants} mutants were tried`
      : `${chosen} of ${mutants} mutants were tried, drawn by lot (\`--sample ${options.sample} --seed ${options.seed}\`)`;
  return [
    `${sampled}, by ${about.tests - about.failing.length} of ${about.tests} tests; ${about.failing.length} could not run here. Each mutant was tried for ${options.budget} ms at most,`,
    `those that were left for ${options.late} ms more, by the ${about.slow} tests that take longer than ${options.slow} ms too, and of the runs of a law one in ${options.fewer} was made.`,
    'Each of these can only hide a kill, so the score is a lower bound.',
    ...(again === undefined
      ? []
      : [
          `Those that survived were tried again by the tests of ${again.tests.map((path) => `\`${path}\``).join(', ')}, for ${again.budget} and ${again.late} ms at most, and one in ${again.fewer} of the runs of a law.`,
        ]),
    '',
    '| file | mutants | do not compile | killed | timed out | survived | not reached | words left out | score |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    row('**all**', results, words),
    ...paths.map((path) =>
      row(
        `\`${path}\``,
        results.filter((one) => one.path === path),
        leftOut[path] ?? 0,
      ),
    ),
  ].join('\n');
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 110);

export function toSurvivors(results) {
  return results
    .filter(({ state }) => state === 'survived' || state === 'not reached')
    .map(
      ({ path, line, column, mutator, was, becomes, state }) =>
        `${path}:${line}:${column} [${mutator}${state === 'survived' ? '' : ', not reached'}] ${short(was)} → ${short(becomes) || '(nothing)'}`,
    )
    .join('\n');
}
