/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */
import { isSameName } from '../../domain/text/names.ts';
import { writeScalar } from '../kit/yaml-text.ts';

/** @param commit where coverage starts: a commit that is on the default branch already; null where git knows none */
export function writePolicy(environment: string, commit: string | null): string {
  return `# What the gate asks for. Every key is optional, and what is left out has a default that is strict (docs/policy.md of change-gate).
version: 1
timezone: Europe/London
holidays: england-and-wales             # or scotland, northern-ireland, none
environments:                           # the first match wins
  # advise: what is not authorised warns. Change it to enforce when the warnings are those that you want.
  ${writeScalar(environment)}: {gate: advise}
  "*": {gate: none}
# The first deployment covers all that came after this commit; without this line it is refused once the gate enforces.
${commit === null ? '# coverage-since: the full SHA of the last commit that needs no change record' : `coverage-since: ${writeScalar(commit)}`}
`;
}

export function writeRegister(login: string): string {
  const name = writeScalar(login);
  // Others than the person themself, whoever that is.
  const [analyst, manager] = ['bkhan', 'dlee', 'efox'].filter((one) => !isSameName(one, login));
  return `# Who holds which role level, and from when to when. Whoever can change this file can change who approves: CODEOWNERS guards it.
# Levels, ascending: configuration-analyst, change-and-release-analyst, change-and-release-manager.
version: 1
people:
  # Nobody approves a change of their own, so that one person is not enough. An analyst may assess risk and approve what is low; a
  # manager approves the rest. Give the numeric id as well (id: 583231), because a login can pass to somebody else.
  - {login: ${name}, role: change-and-release-manager}
  # - {login: ${analyst}, role: change-and-release-analyst}
  # - {login: ${manager}, role: change-and-release-manager, capacities: [security]}
# High and extreme risk needs this board and the capacity security, by the policy's defaults.
# boards:
#   cab: {chair: change-and-release-manager, members: [${name}, ${analyst}, ${manager}], quorum: 2}
# Whom to ask when nobody whom the register lists can approve.
escalation: [${name}]
`;
}

export function writeCalendar(environment: string): string {
  const name = writeScalar(environment);
  return `# When changes may go out. Where a window names an environment, a change has to lie wholly inside one; a freeze beats every window.
version: 1
windows: []
  # - name: weekday mornings
  #   environments: [${name}]
  #   recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
  #   from: "09:30"
  #   to: "16:00"
freezes: []
  # - id: FRZ-2026-12
  #   name: Year end
  #   start: 2026-12-18T17:00:00+00:00
  #   end: 2027-01-04T09:00:00+00:00
  #   hardness: soft                    # soft: blocks high and extreme risk; hard: blocks all but emergencies
  #   environments: [${name}]
bank-holidays: allow                    # or freeze
`;
}

/** Lines for CODEOWNERS. The last line that matches a file decides, so that they belong at its end. */
export function writeOwners(login: string): string {
  return `# Whoever can change these files can change what the gate asks for, or take it away. "Require review from Code Owners" makes this count.
/.github/ @${login}
/CODEOWNERS @${login}
/docs/CODEOWNERS @${login}
/catalog-info.yaml @${login}
`;
}
