/** The page of the forward schedule as a person gets it: by keyboard, on a phone, on paper, without scripts, and with hostile records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccess, checkApart, checkNone, checkSame, checkWidth, repository } from './kit.mjs';

const FOLDER = 'test/oversight/forward/golden-page';
const PAYMENTS = `${FOLDER}/payments.html`;
const HOSTILE = `${FOLDER}/hostile.html`;
const VIEWS = ['month', 'agenda', 'timeline'];
/** While a change is under way, so that the page shows the line of the present instant. */
const NOW = '2026-11-24T09:20:00Z';

const dataOf = (page) => JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)[1]);
/** What the page lists with a time, as the JSON of the same schedule has it. */
const LISTED = (() => {
  const { changes, proposed } = JSON.parse(
    readFileSync(join(repository, 'test/oversight/forward/golden/payments.json'), 'utf8'),
  );
  return [...changes, ...proposed.changes];
})();
const ALL = '28 changes and 3 proposed';
const readPage = (file) => readFileSync(join(repository, file), 'utf8');

/** The page at a fixed time, with what its address chooses. */
const see = (open, what, hash) => open({ ...what, hash, now: NOW });
const hashOf = ({ page }) => page.evaluate(() => location.hash);
const focused = ({ page }) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
const listed = ({ page }) => page.locator('#agenda .entry.change').count();
const countSays = ({ page }) => page.locator('#count').textContent();

export const checks = {
  'everybody can use every view, light and dark': async ({ open }) => {
    for (const [file, hash] of [
      ...VIEWS.map((view) => [PAYMENTS, `view=${view}&month=2026-12`]),
      [PAYMENTS, 'view=timeline&env=production&zoom=28'],
      [PAYMENTS, 'view=agenda&change=CHG-2026-0047'],
      [`${FOLDER}/lacking.html`],
      [`${FOLDER}/empty.html`],
    ]) {
      const view = await see(open, { file }, hash);
      for (const theme of ['light', 'dark']) {
        await view.look({ theme });
        await checkAccess(view);
      }
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
    checkSame(await countSays(view), ALL, 'the count of all');
    await page.selectOption('#env', 'production');
    await page.selectOption('#risk', 'high');
    await page.waitForFunction(() => document.getElementById('count').textContent.includes(' of '));
    await page.waitForFunction(() => location.hash.includes('risk=high'));
    checkSame(await hashOf(view), '#view=agenda&env=production&risk=high', 'the address');
    const matching = LISTED.filter(({ environments, risk }) => environments.includes('production') && risk === 'high');
    checkSame(await countSays(view), `${matching.length} of ${ALL} match`, 'the count');
    checkSame(await listed(view), matching.length, 'the entries of the agenda');
    checkSame(await page.locator('#count').getAttribute('role'), 'status', 'the role of the count');
    await page.fill('#q', 'ledger fail');
    await page.waitForFunction(() => location.hash.includes('q=ledger'));
    checkSame(await listed(view), 2, 'the entries that the search leaves: what is planned, and what would move it');
    const again = await see(open, { file: PAYMENTS }, (await hashOf(view)).slice(1));
    checkSame(await listed(again), 2, 'the entries of the page that the address leads to');
    checkSame(await again.page.inputValue('#q'), 'ledger fail', 'the search of that page');
    await again.page.click('#reset');
    checkSame(await hashOf(again), '#view=agenda', 'the address after clearing');
    checkSame(await listed(again), 26, 'the entries from today on after clearing');
    await again.page.click('[data-do=earlier]');
    checkSame(await listed(again), LISTED.length, 'the entries with those of earlier days');
    checkSame(await hashOf(again), '#view=agenda&day=all', 'the address of all days');
    const odd = await see(open, { file: PAYMENTS }, 'view=agenda&env=nowhere');
    checkSame(await countSays(odd), `0 of ${ALL} match`, 'the count for an environment that nobody has');
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
      // The page hears of it after the browser has closed it.
      await one.page.waitForFunction(
        () => document.querySelector('dialog[open]') === null && !location.hash.includes('change='),
      );
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
    checkSame(await countSays(view), `${ALL}. CHG-1999-0001 is not in this schedule`, 'the count');
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
      checkSame(shown, LISTED.length, `the changes on paper from ${view}`);
      const apart = await paper.page.locator('#agenda .entry.change').evaluateAll(
        (entries) =>
          entries.filter((entry) => {
            const [first, ...rest] = ['.when', 'h4', '.tags', '.facts'].map((part) =>
              entry.querySelector(part).getBoundingClientRect(),
            );
            return rest.some(({ top, left }) => Math.abs(top - first.top) > 2 || left < first.right);
          }).length,
      );
      checkSame(apart, 0, 'changes that are no row');
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
      `${LISTED.filter(({ risk }) => risk === 'high').length} of ${ALL} match`,
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
      const scripted = await see(open, { file }, 'view=agenda&day=all');
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

  'ten thousand changes open, are made as they are scrolled to, can be found, and are all printed': async ({
    open,
  }) => {
    const view = await see(open, { html: makeLarge(10_000) }, 'view=agenda&day=all');
    const made = () => view.page.locator('#agenda .entry.change:not(.light)').count();
    checkSame(await countSays(view), '10002 changes', 'the count');
    checkSame(await listed(view), 10_000, 'the lines that the search of the browser finds');
    checkSame((await made()) < 400, true, 'few entries are made before anybody scrolls');
    checkSame(
      await view.page.evaluate(() => window.find('Change number 9999')),
      true,
      'the search of the browser finds the last one',
    );
    await view.page.locator('#agenda .entries').last().scrollIntoViewIfNeeded();
    await view.page.waitForFunction(
      () => document.querySelector('#agenda .entries:last-child .entry:last-child .go') !== null,
    );
    checkSame((await made()) < 1_500, true, 'entries in between are not made');
    await view.page.fill('#q', 'number 9999');
    await view.page.waitForFunction(() => document.getElementById('count').textContent.startsWith('1 of'));
    checkSame(await listed(view), 1, 'the entries that the search leaves');
    await view.page.fill('#q', '');
    await view.page.waitForFunction(() => document.getElementById('count').textContent === '10002 changes');
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
    checkSame(await made(), 10_000, 'the entries for the printer');
  },

  'a phone begins with today, on the first screen': async ({ open }) => {
    const { page } = await see(open, { file: PAYMENTS, width: 'phone' });
    const first = page.locator('#agenda .day h3').first();
    checkSame(await first.textContent(), 'Tuesday 24 November 2026 · today', 'the first day');
    const { top, bottom } = await page
      .locator('#agenda .entry.change')
      .first()
      .evaluate((entry) => entry.getBoundingClientRect());
    checkSame(
      [top > 0, bottom < 844],
      [true, true],
      `whether its first change is on the first screen (${top} to ${bottom} px)`,
    );
  },

  'the numbers at the top are filters, by keyboard too': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS }, 'view=agenda');
    const { page } = view;
    const tile = (name) => page.locator(`[data-tile=${name}] button`);
    const pressed = () =>
      page
        .locator('[data-tile] button[aria-pressed=true]')
        .evaluateAll((all) => all.map((one) => one.parentElement.dataset.tile));
    for (const [name, hash, count, untimed = 0] of [
      ['overdue', 'state=overdue', 1],
      ['proposed', 'state=proposed', 3],
      ['collides', 'collides=yes', 6],
      ['errors', 'errors=yes', 6, 1],
    ]) {
      await tile(name).focus();
      await page.keyboard.press('Enter');
      checkSame(await pressed(), [name], 'the numbers that are pressed');
      checkSame(await hashOf(view), `#view=agenda&${hash}`, `the address of ${name}`);
      const said = `${count + untimed} of ${ALL} match${untimed === 0 ? '' : `, ${untimed} of them without a time`}`;
      checkSame(await countSays(view), said, `what is announced of ${name}`);
      checkSame(await tile(name).locator('b').textContent(), String(count + untimed), `the number of ${name}`);
      checkSame(await listed(view), count, `the entries of ${name}`);
      checkSame(
        await page.evaluate(() => document.activeElement.matches('[data-tile] button')),
        true,
        'the focus stays',
      );
      await page.keyboard.press('Space');
      checkSame(await pressed(), [], 'the numbers that are pressed after taking it back');
    }
    await tile('any').click();
    checkSame(await page.locator('#agenda .entry.untimed').count(), 2, 'changes without a time');
    checkSame(await countSays(view), `2 of ${ALL} match, 2 of them without a time`, 'what is announced of them');
    await tile('any').click();
    await page.check('#collides');
    await page.check('#errors');
    await page.waitForFunction(() => location.hash.includes('errors'));
    checkSame(await pressed(), ['collides', 'errors'], 'the numbers that two ticks press');
    checkSame(await listed(view), 2, 'changes that collide and have errors');
  },

  'what the gate refuses is marked by sign and word in every view': async ({ open }) => {
    for (const [view, place] of [
      ['month', '#month .chip.stopped .long'],
      ['agenda', '#agenda .entry.stopped .tag.refused'],
      ['timeline', '#timeline .mark.stopped .label'],
    ]) {
      const { page } = await see(open, { file: PAYMENTS }, `view=${view}&month=2027-01&zoom=56&errors=yes`);
      const marks = await page.locator(place).allTextContents();
      checkSame(marks.length > 0, true, `marks in the ${view}`);
      checkNone(
        marks.filter((text) => !/✗ refused/i.test(text)),
        `not marked in the ${view}`,
      );
    }
  },

  'what is proposed is dashed, and says where it comes from': async ({ open }) => {
    const { page } = await see(open, { file: PAYMENTS }, 'view=agenda&state=proposed');
    const entries = page.locator('#agenda .entry.change');
    checkSame(
      await entries.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle)),
      ['dashed', 'dashed', 'dashed'],
      'their edges',
    );
    checkSame(
      await page.locator('#agenda .tag.state').allTextContents(),
      ['Proposed in #214', 'Proposed in #221', 'Proposed in #230, from a fork'],
      'their words',
    );
  },

  'faults are one line that opens': async ({ open }) => {
    const { page } = await see(open, { file: `${FOLDER}/lacking.html` });
    checkSame(await page.locator('.findings:visible').count(), 0, 'lists that are open');
    await page.locator('.faults summary').focus();
    await page.keyboard.press('Enter');
    checkSame(await page.locator('.findings li:visible').count(), 3, 'what it lists');
    const paper = await see(open, { file: `${FOLDER}/lacking.html`, print: true });
    checkSame(await paper.page.locator('.findings li:visible').count(), 3, 'what paper lists');
  },

  'in forced colours the open tab and a pressed number differ from the others': async ({ open }) => {
    const { page } = await see(open, { file: PAYMENTS }, 'view=agenda&collides=yes');
    await page.emulateMedia({ forcedColors: 'active' });
    const groundsOf = (selector) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    for (const [chosen, rest] of [
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      ['[data-tile] [aria-pressed=true]', '[data-tile] [aria-pressed=false]'],
    ]) {
      const [[own], others] = [await groundsOf(chosen), await groundsOf(rest)];
      checkSame(others.includes(own), false, `whether ${chosen} looks like the others`);
    }
  },

  'details tell why, the way back, the last attempt with its review, file and pull request': async ({ open }) => {
    const view = await see(open, { file: PAYMENTS }, 'change=CHG-2026-0042');
    const text = await view.page.locator('dialog[open]').textContent();
    const parts = [
      'The key leaves its validity period on 1 December 2026.',
      'It goes wrong whenThe error rate is above 1 %',
      'Redeploy the release before',
      'Takes 15 minutes, tested',
      'CHG-2026-0029, ended: backed out: Two of nine partners',
      'Review by bkhan: Partners are told ten days before',
      'changes/CHG-2026-0042.yml',
      'Pull request#142',
    ];
    checkNone(
      parts.filter((part) => !text.includes(part)),
      'the details do not say',
    );
    const proposed = await see(open, { file: PAYMENTS }, 'view=agenda&state=proposed');
    await proposed.page.locator('#agenda .go').nth(1).click();
    checkSame(
      (await proposed.page.locator('dialog[open]').textContent()).includes('#221 would change the record that stands'),
      true,
      'what a proposal says of its pull request',
    );
  },
};

/** The page of as many changes: rows as `browser/forward-schedule/data.ts` has them, made from those of a page that is there. */
function makeLarge(count) {
  const page = readPage(PAYMENTS);
  const data = dataOf(page);
  const length = (data.end - data.start) / 1000;
  const services = Array.from({ length: 60 }, (_, index) => {
    data.texts.push(`component:default/service-${index}`);
    data.lists.push([data.texts.length - 1]);
    return data.lists.length - 1;
  });
  const standing = data.changes.filter((row) => row[16] < 5);
  data.changes = Array.from({ length: count }, (_, index) => {
    const row = [...standing[index % standing.length]];
    [row[0], row[1], row[7]] = [`CHG-${index}`, `Change number ${index}`, services[index % 60]];
    [row[18], row[19]] = [Math.floor((index * length) / count), 3600];
    return row;
  });
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return page.replace(/(id="data">).*?(<\/script>)/s, (_, before, after) => before + text + after);
}

export const pictures = {
  'schedule-light.png': async ({ open }) =>
    see(open, { file: PAYMENTS, width: 1180 }, 'view=month&month=2026-12').then(toTop),
  'schedule-dark.png': async ({ open }) =>
    see(open, { file: PAYMENTS, width: 1180, theme: 'dark' }, 'view=timeline').then(toTop),
  'schedule-phone.png': async ({ open }) => see(open, { file: PAYMENTS, width: 'phone' }).then(toTop),
  'schedule-print.png': async ({ open }) => see(open, { file: PAYMENTS, width: 760, print: true }).then(toTop),
  'schedule-change.png': async ({ open }) =>
    see(open, { file: PAYMENTS, width: 1180 }, 'view=month&change=CHG-2026-0042').then(toTop),
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
