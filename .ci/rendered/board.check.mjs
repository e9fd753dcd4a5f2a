// The pages that are read in a meeting: the board's pack, the measures and the audit. None runs anything, and all are made to be printed.
import { checkAccess, checkNone, checkSame, checkWidth } from './kit.mjs';

const PAGES = ['board/usual', 'board/empty', 'board/lacking', 'board/hostile'].concat(
  ['usual', 'without-facts', 'empty', 'hostile'].map((name) => `measures/${name}`),
  ['usual', 'without-bundles', 'empty', 'hostile'].map((name) => `audit/${name}`),
);
const fileOf = (page) => `test/oversight/${page.replace('/', '/golden/')}.html`;
/** A sheet of A4 without its margins, in pixels of CSS. */
const SHEET = 680;

const looks = PAGES.flatMap((page) => [
  [
    `${page} can be used by everybody, light and dark`,
    async ({ open }) => {
      const view = await open({ file: fileOf(page) });
      for (const theme of ['light', 'dark']) {
        await view.look({ theme });
        await checkAccess(view);
      }
    },
  ],
  [
    `${page} can be read on a phone`,
    async ({ open }) => {
      const view = await open({ file: fileOf(page), width: 'phone' });
      await checkWidth(view);
      await checkAccess(view);
    },
  ],
  [
    `${page} fits on A4, black on white`,
    async ({ open }) => {
      const view = await open({ file: fileOf(page), width: SHEET, theme: 'dark', print: true });
      await checkWidth(view);
      await checkAccess(view);
      const ground = await view.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      checkSame(ground, 'rgb(255, 255, 255)', 'the paper');
    },
  ],
  [
    `${page} has no script and no way out`,
    async ({ open }) => {
      const view = await open({ file: fileOf(page) });
      const faults = await view.page.evaluate(() => {
        const wrong = [
          ...document.querySelectorAll(
            'script, img, iframe, object, embed, form, link, base, meta[http-equiv="refresh"]',
          ),
        ];
        const ways = [...document.querySelectorAll('[href], [src], [action]')].filter(
          (element) => !(element.getAttribute('href') ?? '').startsWith('#'),
        );
        const handlers = [...document.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
        );
        return [...wrong, ...ways, ...handlers].map((element) => element.outerHTML.slice(0, 100));
      });
      checkNone(faults, 'it holds what it may not');
    },
  ],
]);

export const checks = {
  ...Object.fromEntries(looks),
  'the printed pack has room for each decision, and prints to more than one sheet': async ({ open }) => {
    const view = await open({ file: fileOf('board/usual'), print: true });
    checkSame(
      await view.page.locator('.form').count(),
      3 * (3 + 1),
      'lines for the votes of three members and the decision of the board',
    );
    const pdf = await view.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    if (sheets < 3 || sheets > 12) throw new Error(`it is ${sheets} sheets`);
  },
  'a printed decision fits on one sheet': async ({ open }) => {
    const view = await open({ file: fileOf('board/usual'), width: SHEET, print: true });
    const heights = await view.page.evaluate(() =>
      [...document.querySelectorAll('.card')].map((card) => Math.ceil(card.getBoundingClientRect().height)),
    );
    // A4 less its margins is 265 mm, of which the first card leaves some to the heading above it.
    checkNone(
      heights.filter((height) => height > 940),
      'higher than a sheet',
    );
  },
  'a plot says its numbers to those who do not see it, and stands beside a table': async ({ open }) => {
    const view = await open({ file: fileOf('measures/usual') });
    const faults = await view.page.evaluate(() =>
      [...document.querySelectorAll('svg.plot')]
        .filter(
          (plot) =>
            plot.querySelector('title')?.textContent === '' ||
            !/\d{4}-\d\d.*: /.test(plot.querySelector('desc')?.textContent ?? '') ||
            plot.closest('.numbers')?.querySelector('table') === null,
        )
        .map((plot) => plot.id),
    );
    checkNone(faults, 'plots without words or table');
    checkSame(await view.page.locator('svg.plot').count(), 8, 'plots');
  },
};

/** The beginning of a page, as a reader meets it: without what matches and all that comes after it. */
async function beginningOf(open, page, end) {
  const view = await open({ file: fileOf(page), width: 900 });
  await view.page.evaluate((selector) => {
    const first = document.querySelector(selector);
    for (const element of [...document.querySelectorAll('main *, footer')])
      if (element === first || (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
        element.remove();
  }, end);
  return { ...view, clip: 'body' };
}

export const pictures = {
  'board.png': ({ open }) => beginningOf(open, 'board/usual', 'article > section:nth-of-type(3)'),
  'measures.png': ({ open }) => beginningOf(open, 'measures/usual', 'section:nth-of-type(2)'),
};
