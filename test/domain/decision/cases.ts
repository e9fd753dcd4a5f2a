/** All tables of the decision core, by title. */

import type { Case } from '../world.ts';
import { AFTERWARDS } from './afterwards-cases.ts';
import { BOARDS, CAPACITIES, DELEGATIONS, EVIDENCE, WHO } from './approval-cases.ts';
import { BEHIND } from './behind-cases.ts';
import { BINDING, COVERAGE, USE } from './binding-cases.ts';
import { DEBTS } from './debt-cases.ts';
import { FOUND } from './found-cases.ts';
import { EMERGENCIES, GATES, LOCAL, RISK, STANDARDS, TIME, UPKEEP } from './policy-cases.ts';
import { TESTED } from './tested-cases.ts';
import { UNSEEN } from './unseen-cases.ts';

export const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'who says yes': WHO,
  'what proves it': EVIDENCE,
  boards: BOARDS,
  delegations: DELEGATIONS,
  'capacities, skills and rules': CAPACITIES,
  'what was approved': BINDING,
  'what goes out': COVERAGE,
  'used records and ways back': USE,
  'risk, items and rules': RISK,
  'gates and faults': GATES,
  time: TIME,
  'standard changes': STANDARDS,
  emergencies: EMERGENCIES,
  'what is owed afterwards': AFTERWARDS,
  'what makes a debt no smaller': DEBTS,
  'upkeep, selection and governance': UPKEEP,
  'drafts and checkouts': LOCAL,
  'found by fresh eyes': FOUND,
  'tested first': TESTED,
  'what no row went through': UNSEEN,
  'a branch that is behind': BEHIND,
};
