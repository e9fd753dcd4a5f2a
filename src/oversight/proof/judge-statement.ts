/**
 * Whether a statement is a yes for this artifact or commit, in this environment, at this instant. It asks every question, and what a
 * statement does not say is never taken for a yes.
 */
import type { Statement, StatementSubject } from '../../domain/terms/generated/shapes.ts';
import { OWN_RULES, type Place, type RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import { type Doubt, no, unknown } from './doubt.ts';
import { DECISION, digestOf } from './statement.ts';

export type Asked = {
  /** `sha256:` or `sha512:` and hex digits. */
  readonly artifact: string | null;
  readonly commit: string | null;
  readonly environment: string;
  /** RFC 3339. */
  readonly at: string;
  /** Whose rules and records have to have decided. */
  readonly rules: RulesOfRun;
};

/** How far the clock of whoever asks may be behind GitHub's, in milliseconds. */
const SKEW = 120_000;

/** Whether it was decided after an instant, by more than clocks differ. A no counts as soon as a yes of that time would. */
export function isAhead(at: string, timeVerified: string): boolean {
  const [now, decided] = [parseInstant(at), parseInstant(timeVerified)];
  return now === null || decided === null || now + SKEW < decided;
}

/** Empty only where it is a yes for all that is asked. */
export function judgeStatement(statement: Statement, asked: Asked): readonly Doubt[] {
  const contradiction = findContradiction(statement);
  if (contradiction !== null) return [contradiction];
  return [
    ...judgeDecision(statement),
    ...judgeEnvironment(statement, asked),
    ...judgeRules(statement, asked),
    ...judgeTime(statement, asked),
    ...judgeArtifact(statement, asked),
    ...judgeCommit(statement, asked),
  ];
}

/** Whether it is about what goes out, whatever it says of it. */
export function isAbout(statement: Statement, asked: Asked): boolean {
  return judgeArtifact(statement, asked).length + judgeCommit(statement, asked).length === 0;
}

/** A statement of the gate says the same thing in each of its places. */
function findContradiction({ subject, predicate }: Statement): Doubt | null {
  const { verificationResult, verifiedLevels, timeVerified } = predicate;
  const { decision, outcome, mode, validUntil, artifacts, commit } = predicate[DECISION];
  const isYes = decision === 'authorised' || decision === 'not-required';
  const level = isYes ? `CHANGE_GATE_${decision.toUpperCase().replace('-', '_')}` : 'FAILED';
  const says = (what: string): Doubt =>
    unknown(
      `The statement contradicts itself: ${what}.`,
      'It was altered, or is not of the gate. Take it from where the run kept it.',
    );
  if ((verificationResult === 'PASSED') !== isYes)
    return says(`it is ${verificationResult}, and its decision is ${decision}`);
  if (verifiedLevels[0] !== level) return says(`it shows ${verifiedLevels[0]}, and its decision is ${decision}`);
  if ((validUntil !== null) !== isYes) return says(`its decision is ${decision}, and it holds until ${validUntil}`);
  if ((outcome === 'pass') !== isYes && mode !== 'none')
    return says(`its decision is ${decision}, and its outcome ${outcome}`);
  if (parseInstant(timeVerified) === null || (validUntil !== null && parseInstant(validUntil) === null))
    return says('its times are none');
  const foreign = subject.find((one) => !isToldOf(one, artifacts, commit));
  return foreign === undefined
    ? null
    : says(`it is about ${describeDigest(foreign)}, which the gate was not told of when it decided`);
}

/** Whether the gate knew of this subject: an artifact that it was told of or, where there was none, the commit itself. */
function isToldOf(
  { digest }: StatementSubject,
  artifacts: readonly StatementSubject[],
  commit: string | null,
): boolean {
  if (artifacts.length === 0) return commit !== null && isSameDigest(digest, { gitCommit: commit });
  return artifacts.some((one) => isSameDigest(one.digest, digest));
}

function isSameDigest(a: StatementSubject['digest'], b: StatementSubject['digest']): boolean {
  const [of, and] = [Object.entries(a), Object.entries(b)];
  return of.length === 1 && and.length === 1 && of[0]?.[0] === and[0]?.[0] && of[0]?.[1] === and[0]?.[1];
}

function judgeDecision({ predicate }: Statement): readonly Doubt[] {
  if (predicate.verificationResult === 'PASSED') return [];
  const { decision, reasons } = predicate[DECISION];
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const message = `The gate did not authorise it: its decision is ${decision}${why}.`;
  const remedy = 'The report of the run says what is missing and who can help. Ask the gate again when that is done.';
  return [decision === 'undetermined' ? unknown(message, remedy) : no(message, remedy)];
}

function judgeEnvironment({ predicate }: Statement, { environment }: Asked): readonly Doubt[] {
  const { environment: named } = predicate[DECISION];
  if (named !== null && isSameName(named, environment)) return [];
  return [
    no(
      `The statement is for ${named ?? 'no environment'}, and ${environment} is asked about.`,
      `Give the statement of the run that deploys to ${environment}.`,
    ),
  ];
}

/** A gate can be asked with the rules of any repository: those of others let out what these would not. */
function judgeRules({ predicate }: Statement, { rules }: Asked): readonly Doubt[] {
  const { rules: stated, repository: own } = predicate[DECISION];
  const decided = stated ?? OWN_RULES;
  const name = ({ repository }: Place): string => repository ?? own ?? '';
  const isSame = (['policy', 'records'] as const).every(
    (part) => isSameName(name(decided[part]), name(rules[part])) && branchOf(decided[part]) === branchOf(rules[part]),
  );
  if (isSame) return [];
  return [
    no(
      `It was decided by ${describeRules(decided)}, and not by ${describeRules(rules)}.`,
      'Where these are the right ones name them by --policy-repository, --policy-ref, --records-repository and --records-ref.',
    ),
  ];
}

function branchOf({ ref }: Place): string {
  return (ref ?? '').replace(/^refs\/heads\//u, '');
}

function describeRules({ policy, records }: RulesOfRun): string {
  const place = ({ repository, ref }: Place): string =>
    `${repository ?? 'the own repository'} at ${ref ?? 'its default branch'}`;
  return `the rules of ${place(policy)} and the records of ${place(records)}`;
}

function judgeTime({ predicate }: Statement, { at }: Asked): readonly Doubt[] {
  const { timeVerified } = predicate;
  const { validUntil } = predicate[DECISION];
  const now = parseInstant(at);
  const decided = parseInstant(timeVerified);
  if (now === null || decided === null)
    return [unknown(`${at} or ${timeVerified} is no instant.`, 'Give --at as RFC 3339.')];
  if (isAhead(at, timeVerified))
    return [
      no(
        `At ${toIso(now)} the gate had not decided yet: it did at ${timeVerified}.`,
        'Ask for a later instant, or set this clock.',
      ),
    ];
  if (validUntil === null || isBefore(toIso(now), validUntil)) return [];
  return [
    no(
      `The statement holds until ${validUntil}, and it is ${toIso(now)}.`,
      'Run the job that deploys again: it asks the gate again. Where the time of the change is over, its record needs a new one.',
    ),
  ];
}

function judgeArtifact({ subject }: Statement, { artifact }: Asked): readonly Doubt[] {
  if (artifact === null) return [];
  const wanted = digestOf(artifact);
  if (subject.some(({ digest }) => isSameDigest(digest, wanted))) return [];
  return [
    no(
      `The statement is about ${subject.map(describeDigest).join(', ')}, and not about ${artifact}.`,
      'Give the statement of the run that deploys this artifact; the workflow names it by the input `artifact-digests`.',
    ),
  ];
}

function judgeCommit({ predicate }: Statement, { commit }: Asked): readonly Doubt[] {
  const { commit: judged } = predicate[DECISION];
  if (commit === null || judged === commit) return [];
  return [
    no(
      `The statement is of commit ${judged ?? 'unknown'}, and not of ${commit}.`,
      'Give the statement of the run that deploys this commit.',
    ),
  ];
}

function describeDigest({ digest }: StatementSubject): string {
  return Object.entries(digest)
    .map(([algorithm, hex]) => `${algorithm}:${hex}`)
    .join(' ');
}
