/** The page of the forward schedule as a person gets it: by keyboard, on a phone, on paper, without scripts, and with hostile records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccess, checkApart, checkNone, checkSame, checkWidth, repository } from './kit.mjs';

const FOLDER = 'test/oversight/forward/golden-page';
const PAYMENTS = `${FOLDER}/payments.html`;
const HOSTILE = `${FOLDER}/hostile.html`;
const VIEWS = ['month', 'agenda', 'timeline'];
/** While a change is under way, so that the page shows the line of the present instant. */
const NOW = new Date('2026-11-24T09:20:00Z');

const dataOf = (page) => JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)[1]);
const readPage = (file) => readFileSync(join(repository, file), 'utf8');

/** The page at a fixed time, with what its address chooses. */
async function visit(view, hash = '') {
  const { page } = view;
  await page.clock.setFixedTime(NOW);
  const address = page.url().replace(/#.*/s, '');
  await page.goto('about:blank');
  await page.goto(`${address}#${hash}`);
  return view;
}

const see = async (open, what, hash) => visit(await open(what), hash);
const hashOf = ({ page }) => page.evaluate(() => location.hash);
const focused = ({ page }) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
const listed = ({ page }) => page.locator('#agenda .entry.change').count();
const countSays = ({ page }) => page.locator('#count').textContent();

export const checks = {
  'everybody can use every view, light and dark': async ({ open }) => {
    for (const theme of ['light', 'dark']) {
      for (const view of VIEWS)
        await checkAccess(await see(open, { file: PAYMENTS, theme }, `view=${view}&month=2026-12`));
      await checkAccess(await see(open, { file: PAYMENTS, theme }, 'view=timeline&env=production&zoom=28'));
      await checkAccess(await see(open, { file: PAYMENTS, theme }, 'view=agenda&change=CHG-2026-0047'));
      await checkAccess(await see(open, { file: `${FOLDER}/lacking.html`, theme }));
      await checkAccess(await see(open, { file: `${FOLDER}/empty.html`, theme }));
    }
  },

  'it fits on a phone, the details of a change too': async ({ open }) => {
    for (const view of VIEWS) {
      const phone = await see(open, { file: PAYMENTS, width: 'phone' }, `view=${view}&month=2026-12`);
      await checkWidth(phone);
      await checkAccess(phone);
    }
    await checkWidth(await see(open, { file: PAYMENTS, width: 'phone' }, 'change=CHG-2026-0042'));
    await checkWidth(await see(open, { file: HOSTILE, width: 'phone' }, 'view=agenda'));
    await checkWidth(await see(open, { file: HOSTILE, width: 'phone' }, 'view=month'));
    await checkWidth(await see(open, { file: HOSTILE }, 'view=timeline'));
    const first = await see(open, { file: PAYMENTS, width: 'phone' });
    checkSame(
      await first.page.locator('#tab-agenda').getAttribute('aria-selected'),
      'true',
      'a phone begins with the agenda',
    );
  },

  'bars of the time line and their labels lie apart': async ({ open }) => {
    for (const zoom of [7, 14, 28, 56]) {
      const view = await see(open, { file: PAYMENTS }, `view=timeline&zoom=${zoom}`);
      await checkApart(view, '#timeline .mark');
    }
  },

  'the views are tabs that arrow keys move between': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS });
    const { keyboard } = view.page;
    await view.page.locator('#tab-month').focus();
    const steps = [
      ['ArrowRight', 'agenda'],
      ['ArrowRight', 'timeline'],
      ['ArrowRight', 'month'],
      ['ArrowLeft', 'timeline'],
      ['Home', 'month'],
      ['End', 'timeline'],
    ];
    for (const [key, name] of steps) {
      await keyboard.press(key);
      checkSame(await focused(view), `tab-${name}`, `the focus after ${key}`);
      checkSame(await hashOf(view), `#view=${name}`, `the address after ${key}`);
      const shown = await view.page.locator('.view:visible').evaluateAll((panels) => panels.map(({ id }) => id));
      checkSame(shown, [name], `the views that are shown after ${key}`);
      checkSame(await view.page.locator('[role=tab][tabindex="0"]').count(), 1, 'tabs that the tab key reaches');
    }
  },

  'filters choose, say how many match, and are in the address': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS }, 'view=agenda');
    const { page } = view;
    checkSame(await countSays(view), '25 changes', 'the count of all');
    await page.selectOption('#env', 'production');
    await page.selectOption('#risk', 'high');
    await page.waitForFunction(() => document.getElementById('count').textContent.includes(' of '));
    await page.waitForFunction(() => location.hash.includes('risk=high'));
    checkSame(await hashOf(view), '#view=agenda&env=production&risk=high', 'the address');
    const matching = dataOf(readPage(PAYMENTS)).changes.filter(
      ({ environments, risk }) => environments.includes('production') && risk === 'high',
    );
    checkSame(await countSays(view), `${matching.length} of 25 changes match`, 'the count');
    checkSame(await listed(view), matching.length, 'the entries of the agenda');
    checkSame(await page.locator('#count').getAttribute('role'), 'status', 'the role of the count');
    await page.fill('#q', 'ledger fail');
    await page.waitForFunction(() => location.hash.includes('q=ledger'));
    checkSame(await listed(view), 1, 'the entries that the search leaves');
    const again = await see(open, { file: PAYMENTS }, (await hashOf(view)).slice(1));
    checkSame(await listed(again), 1, 'the entries of the page that the address leads to');
    checkSame(await again.page.inputValue('#q'), 'ledger fail', 'the search of that page');
    await again.page.click('#reset');
    checkSame(await hashOf(again), '#view=agenda', 'the address after clearing');
    checkSame(await listed(again), 25, 'the entries after clearing');
    const odd = await see(open, { file: PAYMENTS }, 'view=agenda&env=nowhere');
    checkSame(await countSays(odd), '0 of 25 changes match', 'the count for an environment that nobody has');
    checkSame(await odd.page.inputValue('#env'), 'nowhere', 'the environment that the address asks for is shown');
  },

  'details open by keyboard, close with Escape, and give the focus back': async ({ open }) => {
    for (const view of VIEWS) {
      const one = await see(open, { file: PAYMENTS }, `view=${view}`);
      const opener = one.page.locator(`#${view} [data-open="4"]`).first();
      await opener.focus();
      await one.page.keyboard.press('Enter');
      checkSame(
        await one.page.locator('dialog[open] #details-title').textContent(),
        'Rotate the payments signing key',
        'the details',
      );
      checkSame(await hashOf(one), `#view=${view}&change=CHG-2026-0042`, 'the address of the details');
      await one.page.keyboard.press('Escape');
      await one.page.waitForFunction(() => document.querySelector('dialog[open]') === null);
      checkSame(
        await opener.evaluate((element) => element === document.activeElement),
        true,
        `the focus is back in ${view}`,
      );
      checkSame(await hashOf(one), `#view=${view}`, 'the address afterwards');
    }
  },

  'details say the time in the zone of the policy and in UTC, what stands against it, and lead on': async ({
    open,
  }) => {
    const view = await see(open, { file: PAYMENTS }, 'change=CHG-2026-0052');
    const text = await view.page.locator('dialog[open]').textContent();
    const parts = [
      '14:00 to 15:30 on Wednesday 2 December 2026, Europe/London',
      '2026-12-02T14:00:00Z to 2026-12-02T15:30:00Z',
      'Start it after 12:00 on Thursday 3 December 2026',
      'dependency-order',
      'never whether',
    ];
    checkNone(
      parts.filter((part) => !text.includes(part)),
      'the details do not say',
    );
    await view.page.locator('dialog[open] button.go', { hasText: 'CHG-2026-0051' }).first().click();
    checkSame(
      await view.page.locator('#details-title').textContent(),
      'Fill the scheme fee for the past quarter',
      'what it needs',
    );
    checkSame(await hashOf(view), '#change=CHG-2026-0051', 'the address');
  },

  'an address that leads to a change that is not there says so': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS }, 'change=CHG-1999-0001');
    checkSame(await countSays(view), '25 changes. CHG-1999-0001 is not in this schedule', 'the count');
    checkSame(await view.page.locator('dialog[open]').count(), 0, 'open dialogs');
  },

  'the way past the header keeps what is chosen': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS }, 'view=agenda&risk=high');
    await view.page.keyboard.press('Tab');
    await view.page.keyboard.press('Enter');
    checkSame(await focused(view), 'schedule', 'the focus');
    checkSame(await hashOf(view), '#view=agenda&risk=high', 'the address');
  },

  'months can be turned by keyboard without losing the focus': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS });
    const title = () => view.page.locator('#month h2').textContent();
    checkSame(await title(), 'November 2026', 'the first month');
    await view.page.locator('[data-do=month-after]').focus();
    await view.page.keyboard.press('Enter');
    checkSame(await title(), 'December 2026', 'the next month');
    checkSame(await focused(view), 'Next', 'the focus');
    await view.page.keyboard.press('Enter');
    checkSame(await title(), 'January 2027', 'the last month');
    checkSame(await focused(view), 'tab-month', 'the focus where the button has nothing to do any more');
    checkSame(
      await view.page.locator('#month table caption').textContent(),
      'Changes in January 2027, times in Europe/London',
      'the caption',
    );
  },

  'on paper is every change, in whatever view, and nothing to click': async ({ open }) => {
    for (const view of VIEWS) {
      const paper = await see(open, { file: PAYMENTS, print: true, theme: 'dark' }, `view=${view}`);
      const shown = await paper.page.locator('#agenda .entry.change:visible').count();
      checkSame(shown, 25, `the changes on paper from ${view}`);
      checkSame(
        await paper.page.locator('#filters:visible, .tabs:visible, #month:visible, #timeline:visible').count(),
        0,
        'controls',
      );
      const colours = await paper.page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('#agenda h4'));
        return [style.color, getComputedStyle(document.documentElement).backgroundColor];
      });
      checkSame(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], 'ink and paper');
    }
    const chosen = await see(open, { file: PAYMENTS, print: true }, 'risk=high');
    checkSame(
      await chosen.page.locator('#count:visible').textContent(),
      '7 of 25 changes match',
      'what paper says is there',
    );
    checkSame(await chosen.page.locator('#chosen:visible').textContent(), 'risk high', 'what paper says was chosen');
  },

  'without scripts it is the agenda, with the same words as with them': async ({ open }) => {
    for (const file of [PAYMENTS, `${FOLDER}/clock-change.html`, HOSTILE]) {
      const read = async (view) =>
        view.page
          .locator('#agenda-days')
          .evaluate((days) => days.textContent.replace(' · today', '').replace(/\s+/g, ''));
      const plain = await open({ file, scripts: false });
      const scripted = await see(open, { file }, 'view=agenda');
      checkSame(await read(scripted), await read(plain), `the agenda of ${file}`);
      checkSame(await plain.page.locator('#controls:visible').count(), 0, 'controls that do nothing');
      await checkWidth(plain);
    }
  },

  'hostile records run nothing and make no element': async ({ open }) => {
    for (const hash of [
      'view=month',
      'view=agenda',
      'view=timeline',
      'change=__proto__',
      'change=CHG-2026-0001',
      'q=%3Cimg%3E&env=%3Cscript%3E',
    ]) {
      const view = await see(open, { file: HOSTILE }, hash);
      await view.page.waitForFunction(() => document.getElementById('count').textContent !== '');
      checkSame(await view.page.title(), 'Change schedule of acme/<b>payments</b>', 'the title');
      checkSame(
        await view.page.locator('img, svg, iframe, b > i, body script:not([type]):not(:last-of-type)').count(),
        0,
        'foreign elements',
      );
      checkSame(
        await view.page.evaluate(() => document.querySelectorAll('h1').length),
        1,
        'headings of the first level',
      );
    }
    const long = await see(open, { file: HOSTILE }, 'change=CHG-2026-0012');
    const text = await long.page.locator('dialog[open]').textContent();
    checkSame(text.includes('W'.repeat(65_000)), true, 'the details hold a very long title whole');
  },

  'its policy holds: no program, style, picture or request but its own': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS });
    const stopped = await view.page.evaluate(async () => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      const attempt = (act) => {
        try {
          act();
        } catch {
          seen.push('thrown');
        }
      };
      attempt(() => {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      });
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.body.append(style);
      const picture = document.createElement('img');
      picture.src = 'https://example.org/x.png';
      document.body.append(picture);
      await fetch('https://example.org/').catch(() => undefined);
      // The browser tells of each in its own time; what is missing at the end fails below.
      for (let turn = 0; turn < 100 && seen.length < 5; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return seen.sort();
    });
    checkSame(
      stopped,
      ['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem', 'thrown'],
      'what was stopped',
    );
    checkSame(view.requests, [], 'what was asked for');
    view.errors.length = 0;
  },

  'ten thousand changes open, can be filtered, and are all printed': async ({ open }) => {
    const page = readPage(PAYMENTS);
    const data = dataOf(page);
    const length = data.end - data.start;
    data.changes = Array.from({ length: 10_000 }, (_, index) => ({
      ...data.changes[index % data.changes.length],
      id: `CHG-${index}`,
      title: `Change number ${index}`,
      start: data.start + Math.floor((index * length) / 10_000),
      end: data.start + Math.floor((index * length) / 10_000) + 3_600_000,
      items: [`component:default/service-${index % 60}`],
    }));
    const text = JSON.stringify(data).replaceAll('<', '\\u003c');
    const html = page.replace(/(id="data">).*?(<\/script>)/s, (_, before, after) => before + text + after);
    const view = await see(open, { html }, 'view=agenda');
    checkSame(await countSays(view), '10000 changes', 'the count');
    checkSame(await listed(view), 500, 'the entries of the first page');
    await view.page.click('[data-do=further]');
    checkSame(await listed(view), 1000, 'the entries after asking for more');
    await view.page.fill('#q', 'number 9999');
    await view.page.waitForFunction(() => document.getElementById('count').textContent.startsWith('1 of'));
    checkSame(await listed(view), 1, 'the entries that the search leaves');
    await view.page.fill('#q', '');
    await view.page.waitForFunction(() => document.getElementById('count').textContent === '10000 changes');
    await view.page.click('#tab-month');
    const more = view.page.locator('#month .more').first();
    checkSame(/^\+\d+ more on /.test(await more.textContent()), true, 'a day that has too many says how many');
    await more.click();
    checkSame(
      await view.page.locator('#tab-agenda').getAttribute('aria-selected'),
      'true',
      'the day leads to the agenda',
    );
    await view.page.click('#tab-timeline');
    checkSame((await view.page.locator('#timeline .row .mark').count()) > 40, true, 'bars are drawn');
    checkSame(
      await view.page.locator('#timeline .note').textContent(),
      '20 more items with changes in this time are not drawn; choose one above.',
      'what is not drawn',
    );
    await view.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    checkSame(await listed(view), 10_000, 'the entries for the printer');
  },
};

export const pictures = {
  'schedule-light.png': async ({ open }) =>
    see(open, { file: PAYMENTS, width: 1180 }, 'view=month&month=2026-12').then(toTop),
  'schedule-dark.png': async ({ open }) =>
    see(open, { file: PAYMENTS, width: 1180, theme: 'dark' }, 'view=timeline').then(toTop),
  'schedule-phone.png': async ({ open }) => see(open, { file: PAYMENTS, width: 'phone' }, 'view=agenda').then(toTop),
};

/** The picture ends with the first screen: what follows is the same in each. */
async function toTop(view) {
  const isPhone = (await view.page.viewportSize()).width < 640;
  await view.page.setViewportSize({ ...view.page.viewportSize(), height: isPhone ? 1400 : 1000 });
  await view.page.evaluate(
    (height) => {
      document.documentElement.style.setProperty('height', `${height}px`);
      document.documentElement.style.setProperty('overflow', 'hidden');
    },
    isPhone ? 1400 : 1000,
  );
  view.clip = 'html';
  return view;
}
