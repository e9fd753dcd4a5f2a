/**
 * Runs every `NAME.check.mjs` beside it in the Chromium of this machine, one line a check, and ends with 1 where one fails. With
 * `--pictures DIR` it makes their pictures instead. README.md says how to write one.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { findChromium } from './chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const ENDING = '.check.mjs';

/** So many checks at once: a page is drawn by one processor. */
const LANES = Math.min(availableParallelism(), 4);

const { values, positionals } = parseArgs({ options: { pictures: { type: 'string' } }, allowPositionals: true });
process.exitCode = await main(positionals, values.pictures);

async function main(wanted, pictures) {
  const names = readdirSync(here)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);
    return 2;
  }
  let chromium;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  if (chromium === null) return sayMissing();
  const browser = await startBrowser(chromium);
  console.log(`Chromium ${browser.version}`);
  try {
    const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(name));
    return pictures === undefined ? await check(browser, chosen) : await take(browser, chosen, resolve(pictures));
  } finally {
    await browser.close();
  }
}

/** A machine that checks a change may not leave this out; a person's may, and is told. */
function sayMissing() {
  const how = 'Install the package chromium (or google-chrome), or set CHROMIUM to the path of one.';
  if (process.env.CI === 'true') {
    console.error(`No Chromium was found. ${how}`);
    return 1;
  }
  console.log(`Left out: nothing was rendered, because no Chromium was found. ${how}`);
  return 0;
}

async function check(browser, names) {
  const waiting = [];
  for (const name of names) {
    const { checks = {} } = await load(name);
    waiting.push(...Object.entries(checks).map(([what, holds]) => ({ name, what, holds })));
  }
  let passed = 0;
  let failed = 0;
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const lane = browser.startLane();
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { name, what, holds } = next;
        const fault = await attempt(lane, holds);
        console.log(
          `${fault === null ? 'ok    ' : 'FAILED'} ${name}: ${what}${fault === null ? '' : `\n    ${fault}`}`,
        );
        if (fault === null) passed += 1;
        else failed += 1;
      }
    }),
  );
  console.log(`${passed} passed, ${failed} failed`);
  // A run that found nothing to check has not shown that anything holds.
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** A file that cannot be loaded is a check that fails, and keeps no other from running. */
async function load(name) {
  try {
    return await import(`./${name}${ENDING}`);
  } catch (error) {
    const fail = () => {
      throw error;
    };
    return { checks: { 'it can be loaded': fail }, pictures: { [`${name}${ENDING}`]: fail } };
  }
}

async function attempt(lane, holds) {
  const { open, close } = lane.begin();
  const faults = [];
  try {
    await holds({ open });
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  faults.push(...(await close()));
  return faults.length === 0 ? null : faults.join('\n    ');
}

async function take(browser, names, folder) {
  mkdirSync(folder, { recursive: true });
  const lane = browser.startLane();
  let failed = 0;
  for (const name of names) {
    const { pictures = {} } = await load(name);
    for (const [file, show] of Object.entries(pictures)) {
      const fault = await attempt(lane, async (kit) => {
        const view = await show(kit);
        const path = join(folder, file);
        if (view.clip === null) await view.page.screenshot({ path, fullPage: true });
        else await view.page.locator(view.clip).screenshot({ path });
      });
      console.log(fault === null ? `made   ${file}` : `FAILED ${file}\n    ${fault}`);
      if (fault !== null) failed += 1;
    }
  }
  return failed === 0 ? 0 : 1;
}
