/**
 * The browser, and the views that a check opens in it. No view reaches the network: an address that is no `file:` or `data:` is refused and
 * remembered, and names resolve to nothing besides. A page that a check is done with is emptied and serves the next one, because making
 * one costs several times what loading our pages costs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import timers from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { repository } from './kit.mjs';

const WIDTHS = { desktop: 1100, phone: 390 };
const HEIGHT = 800;

export async function startBrowser(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    // The sandbox of Chromium does not start for root, which is what a container runs as. All pages are our own.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  return {
    version: browser.version(),
    /** For checks one after the other; those of two lanes see nothing of each other. */
    startLane: () => startLane(browser, folder),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startLane(browser, folder) {
  const profiles = new Map();
  // No `about:blank`: to and from that one Chromium changes the process.
  const blank = pathToFileURL(write(folder, '')).href;
  return {
    /** What one check works with; `close` ends its views and gives the faults that it did not look for. */
    begin: () => {
      const views = [];
      const open = async (what) => {
        const view = await openView(browser, profiles, folder, what);
        views.push(view);
        return view;
      };
      const close = async () => {
        const faults = views.flatMap((view) => [
          ...view.errors.map((error) => `the page reports: ${error}`),
          ...view.requests.map((address) => `the page asks the network for ${address}`),
        ]);
        for (const [kind, profile] of profiles) {
          if (await empty(profile, blank)) continue;
          // What is stored would be there for the next check.
          faults.push('the page keeps something in the browser');
          profiles.delete(kind);
          await profile.context.close();
        }
        return faults;
      };
      return { open, close };
    },
  };
}

async function openView(browser, profiles, folder, what) {
  const { file, html, hash = '', width = 'desktop', theme = 'light', print = false, ...rest } = what;
  if ((file === undefined) === (html === undefined)) throw new Error('open() wants either a file or html.');
  const { scripts = true, zone = 'UTC', now = null } = rest;
  // What can be chosen only once, for all pages of a profile.
  const kind = JSON.stringify([scripts, zone, now]);
  if (!profiles.has(kind)) profiles.set(kind, await startProfile(browser, { scripts, zone, now }));
  const profile = profiles.get(kind);
  const page = profile.free.pop() ?? (await makePage(profile));
  const look = async ({ width, theme, print }) => {
    await page.setViewportSize({ width: typeof width === 'number' ? width : WIDTHS[width], height: HEIGHT });
    await page.emulateMedia({ colorScheme: theme, media: print ? 'print' : 'screen', forcedColors: 'none' });
  };
  const shown = { width, theme, print };
  const view = { page, errors: [], requests: [], clip: null, look: (other) => look(Object.assign(shown, other)) };
  profile.views.set(page, view);
  await look(shown);
  const path = file === undefined ? write(folder, html) : resolve(repository, file);
  await page.goto(`${pathToFileURL(path).href}${hash === '' ? '' : `#${hash}`}`);
  return view;
}

async function startProfile(browser, { scripts, zone, now }) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    timezoneId: zone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(60_000);
  const profile = { context, free: [], views: new Map() };
  if (now !== null) await context.clock.setFixedTime(now);
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (/^(?:file|data|blob):/.test(address)) return route.continue();
    refuse(profile, route.request(), address);
    return route.abort('blockedbyclient');
  });
  return profile;
}

/** A request whose page is none of the views, such as a window that one of them opened, is the fault of each. */
function refuse({ views }, request, address) {
  let view;
  try {
    view = views.get(request.frame().page());
  } catch {
    // It has no page yet.
  }
  for (const one of view === undefined ? views.values() : [view]) one.requests.push(address);
}

async function makePage({ context, views }) {
  const page = await context.newPage();
  page.on('console', (message) => {
    // A refused request writes a line too; it is counted as a request already.
    if (message.type() === 'error' && !message.text().includes('ERR_BLOCKED_BY_CLIENT'))
      views.get(page)?.errors.push(message.text());
  });
  page.on('pageerror', (error) => views.get(page)?.errors.push(String(error)));
  page.on('crash', () => views.get(page)?.errors.push('it crashed'));
  await page.routeWebSocket('**/*', (socket) => views.get(page)?.requests.push(socket.url()));
  return page;
}

/** Makes the pages of a check as good as new, and tells whether they kept nothing. One that does not let itself be emptied, or is none of ours, is closed. */
async function empty({ context, free, views }, blank) {
  const used = [...views.keys()];
  views.clear();
  let isClean = true;
  for (const page of used) {
    const late = timers.setTimeout(20_000, null, { ref: false });
    const kept = await Promise.race([leave(page, blank), late]).catch(() => null);
    if (kept > 0) isClean = false;
    if (kept === 0) free.push(page);
  }
  await Promise.all(context.pages().map((page) => (free.includes(page) ? null : page.close())));
  return isClean;
}

/** How many things the page has stored, before it is left. */
async function leave(page, blank) {
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  // The pointer would lie on whatever comes next.
  await page.mouse.move(-1, -1);
  await page.goto(blank);
  return kept;
}

let written = 0;
/** As a file, because a page that is set as text has no address and other rights than one that somebody opens. */
function write(folder, html) {
  written += 1;
  const path = join(folder, `${written}.html`);
  writeFileSync(path, html);
  return path;
}
