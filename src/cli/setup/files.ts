/** The files that set a repository up, each with what the gate itself would find wrong with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RAISE_FORM } from '../../domain/terms/raise-words.ts';
import { STOP_FORM } from '../../domain/terms/stop-words.ts';
import { listAnd } from '../../domain/text/name-list.ts';
import { parseCalendar } from '../../files/kinds/calendar.ts';
import { parseModel } from '../../files/kinds/model.ts';
import { parsePolicy } from '../../files/kinds/policy.ts';
import { parseRegister } from '../../files/kinds/register.ts';
import type { Bots } from '../kit/find-bots.ts';
import here from '../kit/here.cjs';
import { BOT_MODEL, writeBotModel } from '../templates/bot-model.ts';
import { writeRaiseForm, writeStopForm } from '../templates/forms.ts';
import {
  type PolicyDraft,
  type RegisterDraft,
  writeCalendar,
  writePolicy,
  writeRegister,
} from '../templates/governance.ts';
import { writePolicyTests } from '../templates/policy-tests.ts';
import { writeRaiseWorkflow, writeSweepWorkflow, writeWorkflow } from '../templates/workflow.ts';

export const FOLDER = '.github/change-gate';
export const WORKFLOW = '.github/workflows/change-gate.yml';
export const RAISE = '.github/workflows/change-gate-raise.yml';
export const SWEEP = '.github/workflows/change-gate-sweep.yml';
const SCHEMAS = ['calendar', 'change-record', 'policy', 'policy-test', 'register'] as const;

export type NewFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly what: string;
  readonly faults: readonly string[];
};

type Setup = RegisterDraft &
  PolicyDraft & {
    readonly bots: Bots | null;
    /** RFC 3339. */
    readonly now: string;
    /** `OWNER/NAME@COMMIT # VERSION`. */
    readonly action: string;
  };

export function listFiles(setup: Setup): readonly NewFile[] {
  const [first = 'production'] = setup.environments;
  return [
    governance('policy', writePolicy(setup), 'what the gate asks for: it only advises yet', parsePolicy),
    governance('register', writeRegister(setup), 'who holds which role level', parseRegister),
    governance('calendar', writeCalendar(first), 'windows and freezes: none yet', parseCalendar),
    ...modelFor(setup),
    ...SCHEMAS.flatMap(schemaFile),
    plain(
      `${FOLDER}/tests/policy.yml`,
      writePolicyTests(first, [setup.login, ...setup.managers.map(({ login }) => login)]),
      'what the policy has to decide: change-gate test',
    ),
    plain(
      WORKFLOW,
      writeWorkflow(first, setup.action),
      'the status at review; its first lines show the gate before a deployment',
    ),
    plain(SWEEP, writeSweepWorkflow(setup.action), 'looks again on a schedule, and starts what waited for its time'),
    plain(STOP_FORM, writeStopForm(setup.environments), 'the form by which people of the register stop deployments'),
    plain(RAISE_FORM, writeRaiseForm(setup.environments), 'the form by which anybody raises a change'),
    plain(RAISE, writeRaiseWorkflow(setup.action), 'makes a record of such an issue, in a pull request'),
  ];
}

/** It names nobody who could have approved it, so that it authorises nothing. */
function modelFor({ bots, environments, now }: Setup): readonly NewFile[] {
  if (bots === null || bots.paths.length === 0) return [];
  const path = `${FOLDER}/models/${BOT_MODEL}.yml`;
  const content = writeBotModel(bots, environments, now);
  const parsed = parseModel(path, new TextEncoder().encode(content));
  const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
  return [{ path, content, what: `for bumps by ${listAnd(bots.accounts)}: nobody has approved it yet`, faults }];
}

function plain(path: string, content: string | Uint8Array, what: string): NewFile {
  return { path, content, what, faults: [] };
}

function governance(
  name: string,
  content: string,
  what: string,
  parse: typeof parsePolicy | typeof parseRegister | typeof parseCalendar,
): NewFile {
  const path = `${FOLDER}/${name}.yml`;
  const parsed = parse(path, new TextEncoder().encode(content));
  const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
  return { path, content, what, faults };
}

/** The schemas that lie beside this program; none where the program stands alone. */
function schemaFile(name: string): readonly NewFile[] {
  // Two folders up from the bundle, three from the source.
  const paths = ['../..', '../../..'].map((up) => join(here, up, 'schemas', `${name}.schema.json`));
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? [] : [plain(`${FOLDER}/${name}.schema.json`, readFileSync(path), 'for editors')];
}
