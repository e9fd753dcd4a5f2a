// How large the page of a schedule is, and when a browser first shows something of it: a repository of so many records, the built command
// line, and Chromium. Nothing is written but to a temporary folder, which goes at the end.
//   npm ci --prefix .ci/rendered && npm run build
//   node bench/schedule-page.mjs [--records 2000,10000] [--runs 5] [--dist DIR]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '2000,10000' },
    runs: { type: 'string', default: '5' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const { findChromium } = await import(pathToFileURL(join(root, '.ci/rendered/chromium.mjs')).href);
const { chromium } = await import(
  pathToFileURL(join(root, '.ci/rendered/node_modules/playwright-core/index.mjs')).href
);

const temp = mkdtempSync(join(tmpdir(), 'change-gate-page-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));

const START = Date.UTC(2027, 0, 4);
const NOW = '2027-01-02T09:00:00Z';
const DAY = 86_400_000;
const iso = (instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`;
const RECORD = readFileSync(join(root, 'examples/payments/changes/CHG-2026-0042.yml'), 'utf8');

/** Eight weeks of Mondays to Fridays; forty changes to an item, so that many collide. */
function writeRepository(folder, size) {
  mkdirSync(join(folder, 'changes/2027'), { recursive: true });
  mkdirSync(join(folder, '.github/change-gate'), { recursive: true });
  writeFileSync(
    join(folder, '.github/change-gate/policy.yml'),
    'version: 1\nenvironments:\n  production: {gate: enforce}\n',
  );
  writeFileSync(
    join(folder, '.github/change-gate/calendar.yml'),
    'version: 1\nwindows:\n  - {name: weekdays, environments: [production], recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", from: "06:00", to: "22:00"}\nfreezes: []\n',
  );
  let state = size;
  const chance = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const items = Math.max(10, Math.floor(size / 40));
  for (let number = 0; number < size; number += 1) {
    const id = `CHG-2027-${String(number).padStart(5, '0')}`;
    const start = START + chance(8) * 7 * DAY + chance(5) * DAY + (6 + chance(13)) * 3_600_000;
    const text = RECORD.replaceAll('CHG-2026-0042', id)
      .replace(/^title: .*$/m, `title: Rotate the signing key of service ${number}`)
      .replace(/^reason: .*$/m, `reason: The key of service ${number} leaves its validity period this quarter.`)
      .replace('component:default/payments-api', `component:default/service-${chance(items)}`)
      .replace(
        /^schedule:\n(?: .*\n)*/m,
        `schedule:\n  start: "${iso(start)}"\n  end: "${iso(start + (1 + chance(3)) * 3_600_000)}"\n`,
      );
    writeFileSync(join(folder, `changes/2027/${id}.yml`), text);
  }
}

function writePage(folder, page) {
  const cli = join(resolve(values.dist), 'cli/index.js');
  const args = [cli, 'calendar', '--root', folder, '--at', NOW, '--from', '2027-01-01', '--days', '62'];
  const { status, stderr } = spawnSync(process.execPath, [...args, '--output', page], { encoding: 'utf8' });
  if (status !== 0 && status !== 3) throw new Error(`the schedule ended with ${status}: ${stderr.slice(0, 2000)}`);
}

/** First paint and first contentful paint of a page that a new browser opens, and when its program is done. */
async function time(browser, page, view) {
  const context = await browser.newContext({ viewport: { width: view === 'phone' ? 390 : 1180, height: 800 } });
  const tab = await context.newPage();
  // The clock of the page alone: a false one of the browser would measure nothing.
  await tab.addInitScript((now) => {
    Date.now = () => now;
  }, Date.parse(NOW));
  await tab.goto(pathToFileURL(page).href);
  await tab.waitForFunction(() => document.getElementById('count').textContent !== '');
  const measured = await tab.evaluate(() => {
    const paint = Object.fromEntries(performance.getEntriesByType('paint').map((one) => [one.name, one.startTime]));
    const [load] = performance.getEntriesByType('navigation');
    return { first: paint['first-contentful-paint'] ?? paint['first-paint'], loaded: load.loadEventEnd };
  });
  await context.close();
  return measured;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, median of ${values.runs} runs\n`);
console.log('records     bytes  collisions  view     first paint ms  loaded ms');
for (const size of values.records.split(',').map(Number)) {
  const folder = join(temp, String(size));
  const page = join(temp, `${size}.html`);
  writeRepository(folder, size);
  writePage(folder, page);
  const collisions = JSON.parse(/id="data">(.*?)<\/script>/s.exec(readFileSync(page, 'utf8'))[1]).collisions.length;
  for (const view of ['desktop', 'phone']) {
    const runs = [];
    for (let run = 0; run < Number(values.runs); run += 1) runs.push(await time(browser, page, view));
    const [first, loaded] = [median(runs.map((one) => one.first)), median(runs.map((one) => one.loaded))];
    console.log(
      `${String(size).padStart(7)}${String(statSync(page).size).padStart(10)}${String(collisions).padStart(12)}  ${view.padEnd(7)}${first.toFixed(0).padStart(16)}${loaded.toFixed(0).padStart(11)}`,
    );
  }
}
await browser.close();
