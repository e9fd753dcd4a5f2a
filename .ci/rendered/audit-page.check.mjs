// The audit as a page: one sentence of verdict, each remedy once, a row a change with all its dates, and boxes to tick that a printer prints.
import { checkNone, checkSame } from './kit.mjs';

const FILE = 'test/oversight/audit/golden/usual.html';
/** A sheet of A4 without its margins, in pixels of CSS. */
const SHEET = 680;
const COLUMNS = 'Change, Environment, Planned, Actual, Approved, Requester, Implementer, Authorisation'.split(', ');

export const checks = {
  'an audit has its verdict first, each remedy once, and a row with boxes for each change of the sample': async ({
    open,
  }) => {
    const { page } = await open({ file: FILE, width: SHEET, print: true });
    const seen = await page.evaluate(() => ({
      first: document.querySelector('h1 + p').textContent,
      remedies: (document.body.textContent.match(/→ Give the bundle\.json/gu) ?? []).length,
      columns: [...document.querySelectorAll('table')]
        .map((table) => [...table.querySelectorAll('thead th')].map((head) => head.textContent))
        .find(([head]) => head === 'Change'),
      forms: document.querySelectorAll('.form').length,
    }));
    checkSame(/^Something is wrong: [^.]+\.$/u.test(seen.first), true, `one sentence of verdict (${seen.first})`);
    checkSame([seen.remedies, seen.columns, seen.forms], [1, COLUMNS, 2], 'remedies, columns and boxes');
  },
  'no word of ours is broken on paper': async ({ open }) => {
    const { page } = await open({ file: FILE, width: SHEET, print: true });
    checkNone(await page.evaluate(findBrokenWords), 'broken');
  },
};

/** Runs in the page: words of letters alone that begin in one line and end in the next. */
function findBrokenWords() {
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]{2,16}(?![\w:/.-])/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1 && !/[\w:/.-]/u.test(text.data[index - 1] ?? ' ')) broken.push(word);
    }
  }
  return broken;
}

export const pictures = {
  'audit-light.png': ({ open }) => open({ file: FILE, width: 900 }),
  'audit-phone.png': async ({ open }) => {
    const view = await open({ file: FILE, width: 'phone' });
    // The rest is more of the same.
    await view.page.evaluate(() => {
      for (const section of [...document.querySelectorAll('main > section')].slice(3)) section.remove();
    });
    return { ...view, clip: 'body' };
  },
  'audit-print.png': ({ open }) => open({ file: FILE, width: SHEET, print: true }),
};
