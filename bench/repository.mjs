// A repository on disk with as many open records as one likes, all planned within half a year, with freezes and a catalog: the world of the
// benchmarks that look at a checkout.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './embedded.mjs';

export const FREEZES = 200;
/** Half a year of Mondays to Fridays, the same for every size: the more records, the more of them collide. */
const START = Date.UTC(2027, 0, 4);
export const NOW = '2026-12-01T09:00:00Z';
const DAY = 86_400_000;
const iso = (instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Numbers that look like chance and are always the same. */
function startChance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const RECORD = readFileSync(join(root, 'examples/payments/changes/CHG-2026-0042.yml'), 'utf8');

/**
 * A record as people write them, with an item, a time and a dependency of its own. Instants are quoted: the other program reads YAML 1.1,
 * where they would be no text.
 */
function writeRecord(number, items, chance) {
  const id = `CHG-2027-${String(number).padStart(5, '0')}`;
  const start = START + chance(26) * 7 * DAY + chance(5) * DAY + (8 + chance(9)) * 3_600_000;
  const end = start + (1 + chance(3)) * 3_600_000;
  const needs =
    number > 0 && chance(10) === 0 ? `depends-on: [CHG-2027-${String(chance(number)).padStart(5, '0')}]\n` : '';
  return [
    `changes/2027/${id}.yml`,
    `${RECORD.replaceAll('CHG-2026-0042', id)
      .replace('component:default/payments-api', `component:default/service-${chance(items)}`)
      .replace(/^schedule:\n(?: .*\n)*/m, `schedule:\n  start: "${iso(start)}"\n  end: "${iso(end)}"\n`)
      .replace(/^requested-at: (.*)$/m, 'requested-at: "$1"')}${needs}`,
  ];
}

function writeCalendar() {
  const freezes = Array.from({ length: FREEZES }, (_, at) => {
    const start = START + Math.floor((at * 182) / FREEZES) * DAY + 18 * 3_600_000;
    const hardness = at % 4 === 0 ? 'hard' : 'soft';
    return `  - {id: FRZ-${at}, name: Freeze ${at}, start: ${iso(start)}, end: ${iso(start + 10 * 3_600_000)}, hardness: ${hardness}, environments: [production]}`;
  });
  const window =
    '  - {name: weekdays, environments: [production], recurrence: FREQ=WEEKLY;BYDAY=MO\\,TU\\,WE\\,TH\\,FR, from: "06:00", to: "22:00"}';
  return `version: 1\nwindows:\n${window.replaceAll('\\,', ',').replace(/recurrence: ([^ ]*), from/, 'recurrence: "$1", from')}\nfreezes:\n${freezes.join('\n')}\n`;
}

/** The catalog: as many items as a fifth of the records, at least ten, each depending on another. */
function writeCatalog(items) {
  return Array.from({ length: items }, (_, at) =>
    [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      `metadata: {name: service-${at}}`,
      `spec: {type: service, lifecycle: production, owner: payments${at % 4 === 0 ? '' : `, dependsOn: ['component:default/service-${at - 1}']`}}`,
    ].join('\n'),
  ).join('\n---\n');
}

/** @param size how many records */
export function makeRepository(folder, size) {
  const chance = startChance(size);
  const items = Math.min(Math.max(10, Math.floor(size / 5)), 2_000);
  const files = [
    ['.github/change-gate/policy.yml', 'version: 1\nenvironments:\n  production: {gate: enforce}\n'],
    ['.github/change-gate/calendar.yml', writeCalendar()],
    ['catalog-info.yaml', `${writeCatalog(items)}\n`],
    ...Array.from({ length: size }, (_, number) => writeRecord(number, items, chance)),
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
