// Asks python's dateutil and zoneinfo anew what they say about recurrence and clocks, and compares it with the answers that are committed and
// that the tests go by. Exits 1 where they differ; without that python it says so, and the tests have compared with the committed answers.
//   node scripts/compare-oracle.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'test/domain/time/oracle');
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import dateutil, zoneinfo; zoneinfo.ZoneInfo("Europe/London")'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (python === undefined) {
  console.log('left out: there is no python3 with dateutil and zoneinfo (apt-get install python3-dateutil tzdata)');
  process.exit(0);
}
for (const name of ['recurrence', 'imports']) {
  const { made, ...said } = JSON.parse(
    execFileSync(python, [join(folder, `make-${name}-fixture.py`)], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
  const { made: _then, ...committed } = JSON.parse(readFileSync(join(folder, `golden/${name}.json`), 'utf8'));
  if (isDeepStrictEqual(said, committed)) console.log(`${name}: the same as ${made ?? 'python'} says`);
  else {
    console.error(`${name}: ${made ?? 'python'} says something else than test/domain/time/oracle/golden/${name}.json`);
    process.exitCode = 1;
  }
}
