/**
 * `change-gate roles`: who holds which role level on a day, by the register of this checkout. Members of teams are known to GitHub
 * alone, so teams are listed as such. `roles LEVEL` shows the skills that a level carries.
 */
import { parseArgs } from 'node:util';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { ROLE_LEVELS } from '../../domain/terms/roles.ts';
import { quote } from '../../domain/text/quote.ts';
import { checkDay } from '../../domain/time/grammar.ts';
import { dayIn } from '../../domain/time/instants.ts';
import { parseDay, toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';
import { suggest } from '../../files/checks/suggest.ts';
import { describeRoles, describeSkills } from '../../oversight/roles/document.ts';
import { listRoles, listSkills } from '../../oversight/roles/lists.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { directoryOf, isFolder, readRules, refuseUsage, renderFaults, sayMisuse } from '../kit/read-rules.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';

const FORMATS = ['text', 'json'] as const;

type Options = {
  readonly level: (typeof ROLE_LEVELS)[number] | null;
  readonly root: string;
  readonly at: string | null;
  readonly format: (typeof FORMATS)[number];
};

export async function roles(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuseUsage(terminal, 'roles', options);
  const { level, root, format } = options;
  const screen = { colour: terminal.isColour, width: terminal.width };
  if (level !== null) {
    terminal.out(format === 'json' ? writeJsonText(listSkills(level)) : renderAsText(describeSkills(level), screen));
    return EXIT.pass;
  }
  if (!(await isFolder(root))) return refuseUsage(terminal, 'roles', `--root ${JSON.stringify(root)} is no folder`);
  const { policy, register, faults, texts } = await readRules(root, terminal.now(), false);
  const found = register === null && faults.length === 0 ? [missing()] : faults;
  if (register === null || found.length > 0) {
    terminal.out(
      format === 'json'
        ? writeJsonText({ schema: 1, faults: found.map(plain) })
        : renderFaults(found, texts, terminal.width),
    );
    return EXIT.undetermined;
  }
  const zone = policy.timezone;
  const day = options.at ?? dayIn(zone, terminal.now());
  const start = parseDay(day);
  if (start === null) return refuseUsage(terminal, 'roles', `--at ${quote(day)} is no day`);
  const list = listRoles(directoryOf(register, policy), day, toIso(startOfDay(start, zone)));
  terminal.out(format === 'json' ? writeJsonText(list) : renderAsText(describeRoles(list), screen));
  return EXIT.pass;
}

function missing(): LocatedFinding {
  return {
    reason: 'register-missing',
    level: 'error',
    change: null,
    message:
      'There is no .github/change-gate/register.yml, so that nobody holds a role level and nothing is authorised.',
    remedy: 'Write one; change-gate init makes a first one.',
    where: null,
    path: null,
    line: null,
    column: null,
  };
}

function plain({ reason, message, remedy, path, line, column }: LocatedFinding): object {
  return { reason, message, remedy, path, line, column };
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { root: text, at: text, format: text },
    });
    const [named, ...more] = positionals;
    if (more.length > 0) return 'name one level at most';
    const level = named === undefined ? null : (ROLE_LEVELS.find((one) => one === named) ?? null);
    if (named !== undefined && level === null) {
      const near = suggest(named, ROLE_LEVELS);
      return `there is no role level ${quote(named)}; ${near === null ? `there are ${ROLE_LEVELS.join(', ')}` : `did you mean ${near}?`}`;
    }
    if (level !== null && (values.at !== undefined || values.root !== undefined))
      return 'the skills of a level are the same on every day and in every register: leave --at and --root out';
    const format = FORMATS.find((one) => one === (values.format ?? 'text'));
    if (format === undefined) return `--format is ${JSON.stringify(values.format)}; it can be ${FORMATS.join(', ')}`;
    const advice = values.at === undefined ? null : checkDay(values.at);
    if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    return { level, root: values.root ?? '.', at: values.at ?? null, format };
  } catch (error) {
    return sayMisuse(error);
  }
}
