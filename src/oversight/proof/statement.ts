/**
 * What a run at deployment says of what goes out, in a form that leaves the run: an in-toto Statement v1 with SLSA's verification summary.
 * It follows from the report and the bundle alone, so that whoever has these two can make it again; only a yes of the decision is PASSED.
 */
import { digestBytes } from '../../domain/terms/digest.ts';
import type { InputFile } from '../../domain/terms/finding.ts';
import type { StatedChange, Statement, StatementFile, StatementSubject } from '../../domain/terms/generated/shapes.ts';
import { RISK_LEVELS } from '../../domain/terms/levels.ts';
import { REASON_IDS } from '../../domain/terms/reasons.ts';
import type { RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import type { ReportInput } from '../../gate/judged.ts';
import type { Request } from '../../gate/run-gate.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = 'https://github.com/change-gate/change-gate';
/** Under which key of the predicate the decision stands: SLSA has no fields for it. */
export const DECISION = 'urn:change-gate:decision:1';
const BUILT_IN: StatementFile = { uri: 'urn:change-gate:policy:built-in', digest: digestOf(digestBytes('')) };

export type StatementParts = {
  readonly report: ReportInput;
  /** The bundle as it was written. */
  readonly bundle: string;
  /** The version of change-gate that decided. */
  readonly version: string;
  /** What was asked: the artifacts as the input names them, and whose rules and records decided. */
  readonly request: Pick<Request, 'artifacts' | 'rules'>;
};

/** @returns null where the run says nothing of a deployment, or of nothing that has a digest */
export function makeStatement({ report, bundle, version, request }: StatementParts): Statement | null {
  const { verdict, subject } = report;
  const named = (request.artifacts ?? []).map(toSubject);
  const from = request.rules?.policy.repository ?? null;
  const about = named.length > 0 ? named : commitOf(report);
  if (verdict.stage !== 'deploy' || about.length === 0) return null;
  const level = levelOf(report);
  return {
    _type: STATEMENT_TYPE,
    subject: about,
    predicateType: PREDICATE_TYPE,
    predicate: {
      verifier: { id: VERIFIER, version: { 'change-gate': version } },
      timeVerified: report.evaluatedAt,
      resourceUri: resourceOf(report),
      policy: report.inputs.policy === null ? BUILT_IN : toFile(report.inputs.policy, from),
      inputAttestations: [{ uri: 'bundle.json', digest: digestOf(digestBytes(bundle)) }],
      verificationResult: level === 'FAILED' ? 'FAILED' : 'PASSED',
      verifiedLevels: [level],
      [DECISION]: {
        repository: subject.repository,
        commit: fullSha(subject.commit),
        environment: subject.environment,
        decision: verdict.decision,
        outcome: verdict.outcome,
        mode: report.mode,
        validUntil: level === 'FAILED' ? null : report.holdsUntil,
        risk: riskOf(report),
        reasons: reasonsOf(report),
        changes: verdict.changes.map(toChange),
        register: fileOrNull(report.inputs.register, from),
        calendar: fileOrNull(report.inputs.calendar, from),
        items: fileOrNull(report.inputs.items, from),
        rules: rulesOf(request),
        artifacts: named,
      },
    },
  };
}

/** Null for the usual ones, so that whoever reads it sees at once where others decided. */
function rulesOf({ rules }: Pick<Request, 'rules'>): RulesOfRun | null {
  if (rules === undefined) return null;
  return [rules.policy, rules.records].every(({ repository, ref }) => repository === null && ref === null)
    ? null
    : rules;
}

/** A yes of the decision and nothing else; that a policy only advises lets a run pass and makes no yes. */
function levelOf({ verdict, holdsUntil }: ReportInput): Statement['predicate']['verifiedLevels'][number] {
  if (holdsUntil === null) return 'FAILED';
  if (verdict.decision === 'authorised') return 'CHANGE_GATE_AUTHORISED';
  return verdict.decision === 'not-required' ? 'CHANGE_GATE_NOT_REQUIRED' : 'FAILED';
}

export function digestOf(text: string): StatementSubject['digest'] {
  const [algorithm, hex = ''] = text.split(':');
  return algorithm === 'sha512' ? { sha512: hex } : { sha256: hex };
}

function toSubject(artifact: string): StatementSubject {
  const at = artifact.lastIndexOf('@');
  const digest = digestOf(artifact.slice(at + 1));
  return at === -1 ? { digest } : { name: artifact.slice(0, at), digest };
}

function commitOf({ subject }: ReportInput): readonly StatementSubject[] {
  const commit = fullSha(subject.commit);
  if (commit === null) return [];
  return [{ ...(subject.repository === null ? {} : { name: subject.repository }), digest: { gitCommit: commit } }];
}

function fullSha(commit: string | null): string | null {
  return commit !== null && /^[0-9a-f]{40}$/u.test(commit) ? commit : null;
}

function resourceOf({ subject: { repository, commit } }: ReportInput): string {
  return `pkg:github/${repository ?? 'unknown/unknown'}${commit === null ? '' : `@${commit}`}`;
}

/** `acme/rules:policy.yml@SHA`; the repository only where the input names one, since rules of others decide by other rules. */
function toFile({ path, ref, digest }: InputFile, repository: string | null): StatementFile {
  const place = repository === null ? path : `${repository}:${path}`;
  return { uri: ref === null ? place : `${place}@${ref}`, digest: digestOf(digest) };
}

function fileOrNull(file: InputFile | null, repository: string | null): StatementFile | null {
  return file === null ? null : toFile(file, repository);
}

function toChange({ id, type, digest, decision, risk }: ReportInput['verdict']['changes'][number]): StatedChange {
  return { id, type, digest: digestOf(digest), decision, risk: risk?.final ?? null };
}

function riskOf({ verdict }: ReportInput): StatedChange['risk'] {
  return RISK_LEVELS.filter((level) => verdict.changes.some(({ risk }) => risk?.final === level)).at(-1) ?? null;
}

function reasonsOf({ findings }: ReportInput): readonly string[] {
  const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
  return REASON_IDS.filter((id) => present.has(id));
}
