/** What `--format junit` gives, as an XML parser reads it: it is well formed, it counts right, and a failure is one for a machine too. */
import { checkNone } from './kit.mjs';
import { samples } from './samples.mjs';

export const checks = {
  'JUnit is well formed XML that says what the exit code says': async ({ open }) => {
    const view = await open({ html: '<!doctype html><html lang="en"><title>XML</title></html>' });
    const faults = [];
    for (const { name, out, err, code } of await samples('junit')) {
      if (code > 3 || code === 2 || err !== '') faults.push(`${name}: exit ${code}, ${err}`);
      const found = await view.page.evaluate(read, { out, code });
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    checkNone(faults, 'in JUnit');
  },
  'the parser sees what is wrong': async ({ open }) => {
    const view = await open({ html: '<!doctype html><html lang="en"><title>XML</title></html>' });
    const good = suites('<testcase name="a"/><testcase name="b"><failure message="x"/></testcase>', 2, 1);
    const wrong = [
      [good, 1, 0],
      [good, 0, 1],
      [suites('<testcase name="a"/>', 1, 0), 1, 1],
      [good.replace('message="x"', 'message="<"'), 1, 1],
      [good.replace('message="x"', 'message="&#0;"'), 1, 1],
      [good.replaceAll('tests="2"', 'tests="3"'), 1, 2],
    ];
    const faults = [];
    for (const [out, code, expected] of wrong) {
      const found = await view.page.evaluate(read, { out, code });
      if (found.length !== expected) faults.push(`${out} with exit ${code} gives ${JSON.stringify(found)}`);
    }
    checkNone(faults, 'a rule is blind');
  },
};

function suites(cases, tests, failures) {
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="0"`;
  return `<testsuites ${counts}><testsuite ${counts}>${cases}</testsuite></testsuites>`;
}

/** Runs in the page. */
function read({ out, code }) {
  const parsed = new DOMParser().parseFromString(out, 'application/xml');
  const broken = parsed.querySelector('parsererror');
  if (broken !== null) return [`no XML: ${broken.textContent.slice(0, 120)}`];
  const faults = [];
  if (parsed.documentElement.tagName !== 'testsuites') faults.push(`its root is ${parsed.documentElement.tagName}`);
  const known = ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out', 'system-err'];
  for (const element of parsed.querySelectorAll('*')) {
    if (!known.includes(element.tagName)) faults.push(`the element ${element.tagName} is none of JUnit's`);
  }
  for (const suite of parsed.querySelectorAll('testsuites, testsuite')) {
    const counts = { tests: 'testcase', failures: 'failure', errors: 'error', skipped: 'skipped' };
    for (const [attribute, element] of Object.entries(counts)) {
      const [said, is] = [suite.getAttribute(attribute), String(suite.querySelectorAll(element).length)];
      if (said !== is) faults.push(`${suite.tagName} says ${attribute} ${said}, and has ${is}`);
    }
  }
  const hasFailed = parsed.querySelector('failure, error') !== null;
  if (hasFailed !== (code !== 0)) faults.push(`exit ${code}, and ${hasFailed ? 'a' : 'no'} failure`);
  return faults;
}
