/**
 * `change-gate roles`: who holds which role level on a day, by the register of this checkout. Members of teams are known to GitHub
 * alone, so teams are listed as such. `roles LEVEL` shows the skills that a level carries.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { quote } from '../../domain/text/quote.ts';
import { dayIn } from '../../domain/time/instants.ts';
import { parseDay, toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';
import { describeRoles, describeSkills } from '../../oversight/roles/document.ts';
import { listRoles, listSkills } from '../../oversight/roles/lists.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { directoryOf, readRules, renderFaults } from '../kit/read-rules.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { findLevel, OPTIONS } from '../options/roles.ts';

export const command: Command = { options: OPTIONS, run: roles };

export async function roles(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'roles', given);
  const { root, format } = given;
  const level = findLevel(given.named);
  const screen = { colour: terminal.isColour, width: terminal.width, program: terminal.program };
  if (level !== null) {
    terminal.out(format === 'json' ? writeJsonText(listSkills(level)) : renderAsText(describeSkills(level), screen));
    return EXIT.pass;
  }
  const { policy, register, faults, texts } = await readRules(root, terminal.now(), false);
  const found = register === null && faults.length === 0 ? [missing()] : faults;
  if (register === null || found.length > 0) {
    terminal.out(
      format === 'json' ? writeJsonText({ schema: 1, faults: found.map(plain) }) : renderFaults(found, texts, terminal),
    );
    return EXIT.undetermined;
  }
  const zone = policy.timezone;
  const on = given.at ?? dayIn(zone, terminal.now());
  const start = parseDay(on);
  if (start === null) return refuseUsage(terminal, 'roles', `--at ${quote(on)} is not a day`);
  const list = listRoles(directoryOf(register, policy), on, toIso(startOfDay(start, zone)));
  terminal.out(format === 'json' ? writeJsonText(list) : renderAsText(describeRoles(list), screen));
  return EXIT.pass;
}

function missing(): LocatedFinding {
  return {
    reason: 'register-missing',
    level: 'error',
    change: null,
    message:
      'There is no .github/change-gate/register.yml, so nobody holds a role level and nothing can be authorised.',
    remedy: 'Write one; `change-gate init` makes a first one.',
    where: null,
    path: null,
    line: null,
    column: null,
  };
}

function plain({ reason, message, remedy, path, line, column }: LocatedFinding): object {
  return { reason, message, remedy, path, line, column };
}
