/** The policy: what the schema cannot say about it. Whether a board that a rule names exists is the domain's question, as it needs the register. */

import { ruleFor } from '../../domain/terms/gate-mode.ts';
import type { Policy, Requirement } from '../../domain/terms/generated/shapes.ts';
import { type CompletePolicy, completePolicy, type EnvironmentRule } from '../../domain/terms/policy.ts';
import type { Pointer } from '../../domain/text/advice.ts';
import { quote, showPointer } from '../../domain/text/quote.ts';
import { readSeconds } from '../../domain/time/grammar.ts';
import validate from '../checks/generated/policy.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';

const POLICY: FileKind<Policy> = {
  schema: 'policy',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'policy-invalid',
  invalid: 'policy-invalid',
  hasAnswers: false,
  check: (policy) => [
    ...checkBands(policy),
    ...checkRequirements(policy),
    ...checkDurations(policy),
    ...checkOrder(policy),
  ],
};

/** Reads the policy. A file without content is a fault: only a file that does not exist gives the defaults. */
export function parsePolicy(path: string, bytes: Uint8Array): Parsed<Policy> {
  return readFile(POLICY, path, bytes);
}

function checkBands(policy: Policy): readonly Fault[] {
  if (policy.risk?.bands === undefined) return [];
  // Bands that are left out have their defaults, and must fit in as well.
  const { moderate, high, extreme } = completePolicy(null, policy).risk.bands;
  if (moderate < high && high < extreme) return [];
  return [
    {
      pointer: ['risk', 'bands'],
      message: `risk.bands do not ascend: moderate is ${moderate}, high is ${high}, extreme is ${extreme}.`,
      remedy: 'Raise each above the one before; what is left out has the default of 4, 8 and 15.',
    },
  ];
}

function checkRequirements(policy: Policy): readonly Fault[] {
  const rules = policy.approvals?.rules ?? [];
  const late = policy.schedule?.late?.require ?? [];
  return [
    ...rules.flatMap((rule, at) =>
      rule.require.flatMap((requirement, index) =>
        checkRequirement(requirement, ['approvals', 'rules', at, 'require', index]),
      ),
    ),
    ...late.flatMap((requirement, index) => checkRequirement(requirement, ['schedule', 'late', 'require', index])),
  ];
}

function checkRequirement(requirement: Requirement, pointer: Pointer): readonly Fault[] {
  const asked = (['role', 'skill', 'capacity', 'board'] as const).filter((key) => requirement[key] !== undefined);
  const name = showPointer(pointer);
  if (asked.length === 0)
    return [
      {
        pointer,
        message: `${name} says how many must approve, but not who.`,
        remedy: 'Add one of role, skill, capacity and board.',
      },
    ];
  if (asked.length > 1)
    return [
      {
        pointer,
        message: `${name} asks for ${asked.join(' and ')} at once.`,
        remedy: 'Make an entry for each; all entries must be met.',
      },
    ];
  if (requirement.board !== undefined && requirement.count !== undefined)
    return [
      {
        pointer: [...pointer, 'count'],
        on: 'key',
        message: `${name} has a count beside a board.`,
        remedy: "Delete the count: the board's quorum in the register says how many.",
      },
    ];
  return [];
}

function checkDurations(policy: Policy): readonly Fault[] {
  const given: readonly (readonly [Pointer, string | undefined])[] = [
    [['approvals', 'valid-for'], policy.approvals?.['valid-for']],
    [['schedule', 'longest'], policy.schedule?.longest],
  ];
  return given.flatMap(([pointer, duration]): readonly Fault[] => {
    if (duration === undefined || (readSeconds(duration) ?? 0) > 0) return [];
    return [
      {
        pointer,
        message: `${showPointer(pointer)} is ${quote(duration)}, with which nothing could ever be authorised.`,
        remedy: 'Write a duration above zero.',
      },
    ];
  });
}

/** An environment that has to come after itself, or after one that has to come after it, could never be deployed to. */
function checkOrder(policy: Policy): readonly Fault[] {
  const complete = completePolicy(null, policy);
  return complete.environments.flatMap((entry): readonly Fault[] => {
    const circle = circleFrom(entry, complete);
    if (circle === null) return [];
    return [
      {
        pointer: ['environments', entry.pattern, 'after', 'environment'],
        message: `${quote(entry.pattern)} has to come after ${circle.map(quote).join(', which has to come after ')}: that leads back to where it began, and nothing could ever go there.`,
        remedy:
          'Name an environment that can be deployed to first; where a pattern matches it too, give it an entry of its own above.',
      },
    ];
  });
}

/** The names on the way from an entry back to itself; null where the way ends elsewhere. */
function circleFrom(entry: EnvironmentRule, policy: CompletePolicy): readonly string[] | null {
  const names: string[] = [];
  let at: EnvironmentRule | null = entry;
  while (at !== null && at.after !== null && names.length <= policy.environments.length) {
    names.push(at.after.environment);
    at = ruleFor(policy, at.after.environment);
    if (at === entry) return names;
  }
  return null;
}
