/** What the checks beside it need: reading our files, running the built program, and saying what is wrong in one line. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { findAccessFaults } from './access.mjs';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The gate's own reports, by paths from the repository's root, sorted. None is an error, so that no check passes because there was nothing to look at. */
export function golden(pattern) {
  const paths = readdirSync(join(repository, 'test/report/golden'))
    .map((path) => `test/report/golden/${path}`)
    .filter((path) => pattern.test(path))
    .sort();
  if (paths.length === 0) throw new Error(`No golden file matches ${pattern}.`);
  return paths;
}

/** The built command line, without colour and with a fixed width. */
export function run(args, folder = '.') {
  const program = join(repository, 'dist/cli/index.js');
  const options = {
    cwd: resolve(repository, folder),
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((settle, fail) => {
    execFile(process.execPath, [program, ...args], options, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') fail(error);
      else settle({ code: error?.code ?? 0, out, err });
    });
  });
}

export function checkNone(list, what) {
  if (list.length === 0) return;
  const shown = list.slice(0, 10).map((entry) => `      ${entry}`);
  const more = list.length > 10 ? [`      and ${list.length - 10} more`] : [];
  throw new Error([`${what}:`, ...shown, ...more].join('\n'));
}

export function checkSame(actual, expected, what) {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}: it is ${JSON.stringify(actual)}, and ought to be ${JSON.stringify(expected)}`);
}

export async function checkAccess(view) {
  checkNone(await view.page.evaluate(findAccessFaults), 'not everybody can use it');
}

export async function checkWidth(view) {
  const faults = await view.page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    const found = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > most) {
      const widest = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > most + 0.5 && !isInScroller(element),
      );
      const names = widest.slice(0, 5).map((element) => element.outerHTML.slice(0, 80));
      found.push(`it is ${wide} px wide in a window of ${most} px: ${names.join(' … ')}`);
    }
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const { left, right, width } = control.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > most + 0.5) && !isInScroller(control))
        found.push(`cut off: ${control.outerHTML.slice(0, 80)}`);
    }
    return found;
    /** What scrolls within a box of its own can be reached, and does not make the page wide. */
    function isInScroller(element) {
      for (let outer = element.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(outer).overflowX)) return true;
      }
      return false;
    }
  });
  checkNone(faults, 'it does not fit');
}

/** Elements that contain each other are not apart from each other, and are not compared. */
export async function checkApart(view, selector) {
  const faults = await view.page.evaluate((wanted) => {
    const elements = [...document.querySelectorAll(wanted)].filter((one) => one.getBoundingClientRect().width > 0);
    if (elements.length === 0) return [`nothing is ${wanted}`];
    const name = (one) => JSON.stringify((one.textContent ?? '').trim().slice(0, 40) || one.outerHTML.slice(0, 60));
    return elements.flatMap((one, index) =>
      elements.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 1 ? [`${name(one)} and ${name(other)}`] : [];
      }),
    );
  }, selector);
  checkNone(faults, 'they overlap');
}
