/**
 * The browser, and the views that a check opens in it. No view reaches the network: an address that is no `file:` or `data:` is refused and
 * remembered, and names resolve to nothing besides.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
    /** What one check works with; `close` ends its views and gives the faults that it did not look for. */
    begin: () => begin(browser, folder),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function begin(browser, folder) {
  const views = [];
  const open = async (what) => {
    const view = await openView(browser, folder, what);
    views.push(view);
    return view;
  };
  const close = async () => {
    const faults = views.flatMap((view) => [
      ...view.errors.map((error) => `the page reports: ${error}`),
      ...view.requests.map((address) => `the page asks the network for ${address}`),
    ]);
    await Promise.all(views.map((view) => view.page.context().close()));
    return faults;
  };
  return { open, close };
}

async function openView(browser, folder, what) {
  const { file, html, width = 'desktop', theme = 'light', print = false, scripts = true, zone = 'UTC' } = what;
  if ((file === undefined) === (html === undefined)) throw new Error('open() wants either a file or html.');
  const context = await browser.newContext({
    viewport: { width: typeof width === 'number' ? width : WIDTHS[width], height: HEIGHT },
    colorScheme: theme,
    javaScriptEnabled: scripts,
    timezoneId: zone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const view = { page, errors: [], requests: [], clip: null };
  page.on('console', (message) => {
    // A refused request writes a line too; it is counted as a request already.
    if (message.type() === 'error' && !message.text().includes('ERR_BLOCKED_BY_CLIENT'))
      view.errors.push(message.text());
  });
  page.on('pageerror', (error) => view.errors.push(String(error)));
  page.on('crash', () => view.errors.push('it crashed'));
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (/^(?:file|data|blob):/.test(address)) return route.continue();
    view.requests.push(address);
    return route.abort('blockedbyclient');
  });
  await page.routeWebSocket('**/*', (socket) => view.requests.push(socket.url()));
  if (print) await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(file === undefined ? write(folder, html) : resolve(repository, file)).href);
  return view;
}

let written = 0;
/** As a file, because a page that is set as text has no address and other rights than one that somebody opens. */
function write(folder, html) {
  written += 1;
  const path = join(folder, `${written}.html`);
  writeFileSync(path, html);
  return path;
}
