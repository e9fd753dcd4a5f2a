/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */
import { isSameName } from '../../domain/text/names.ts';
import { writeScalar } from '../../files/yaml/yaml-text.ts';

export type PolicyDraft = {
  readonly environments: readonly string[];
  /** Where coverage starts: a commit that is on the default branch already; null where git knows none. */
  readonly commit: string | null;
};

/** The line by which editors find the schema, a copy of which lies beside the file. */
const schemaLine = (name: string): string => `# yaml-language-server: $schema=./${name}.schema.json`;

export function writePolicy({ environments, commit }: PolicyDraft): string {
  return `${schemaLine('policy')}
# What the gate asks for. Every key is optional, and what is left out has a default that is strict (docs/policy.md of change-gate).
version: 1
timezone: Europe/London
holidays: england-and-wales             # or scotland, northern-ireland, none
environments:                           # the first match wins
  # advise: what is not authorised warns. Change it to enforce when the warnings are those that you want.
${environments.map((name) => `  ${writeScalar(name)}: {gate: advise}`).join('\n')}
  "*": {gate: none}
# What touches only these needs no change record. Records, these rules and workflows are never among them.
scope: {except: ["docs/**", "*.md"]}
# The first deployment covers all that came after this commit; without this line it is refused once the gate enforces.
${commit === null ? '# coverage-since: the full SHA of the last commit that needs no change record' : `coverage-since: ${writeScalar(commit)}`}
`;
}

export type RegisterDraft = {
  readonly login: string;
  /** Of the login, where git knows it. */
  readonly id: number | null;
  /** Further people who were named as managers. */
  readonly managers: readonly Person[];
  /** Who could be added; they hold nothing until somebody takes the "#" away. */
  readonly candidates: readonly (Person & { readonly because: string })[];
};

type Person = { readonly login: string; readonly id: number | null };

export function writeRegister({ login, id, managers, candidates }: RegisterDraft): string {
  const name = writeScalar(login);
  // Others than the person themself, whoever that is.
  const taken = [login, ...managers.map((one) => one.login)];
  const [analyst, manager] = ['bkhan', 'dlee', 'efox', 'gmarsh', 'hsato'].filter(
    (one) => !taken.some((other) => isSameName(one, other)),
  );
  const found = candidates.map((one) => `  # - ${person(one, 'change-and-release-analyst')}    # ${one.because}`);
  return `${schemaLine('register')}
# Who holds which role level, and from when to when. Whoever can change this file can change who approves: CODEOWNERS guards it.
# Levels, ascending: configuration-analyst, change-and-release-analyst, change-and-release-manager.
version: 1
people:
  # Nobody approves a change of their own, so that one person is not enough. An analyst may assess risk and approve what is low; a
  # manager approves the rest. Give the numeric id as well (id: 583231), because a login can pass to somebody else.
${[{ login, id }, ...managers].map((one) => `  - ${person(one, 'change-and-release-manager')}`).join('\n')}
${
  found.length > 0
    ? `  # Found in this repository; each holds a role once the "#" before the line is taken away:\n${found.join('\n')}`
    : `  # - {login: ${analyst}, role: change-and-release-analyst}
  # - {login: ${manager}, role: change-and-release-manager, capacities: [security]}`
}
# High and extreme risk needs this board and the capacity security, by the policy's defaults.
# boards:
#   cab: {chair: change-and-release-manager, members: [${name}, ${analyst}, ${manager}], quorum: 2}
# Whom to ask when nobody whom the register lists can approve.
escalation: [${name}]
`;
}

function person({ login, id }: Person, role: string): string {
  return `{login: ${writeScalar(login)}${id === null ? '' : `, id: ${id}`}, role: ${role}}`;
}

export function writeCalendar(environment: string): string {
  const name = writeScalar(environment);
  return `${schemaLine('calendar')}
# When changes may go out. Where a window names an environment, a change has to lie wholly inside one; a freeze beats every window.
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
