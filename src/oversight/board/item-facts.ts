/** What a member must know of one change, as facts in four parts. */

import { shortDigest } from '../../domain/terms/digest.ts';
import { CATALOGUE } from '../../domain/terms/reasons.ts';
import type { Fact, Several } from '../../render/document.ts';
import { sayRange, shortenTimes } from '../../render/plain/moment.ts';
import { sayDuration } from '../../render/plain/words.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { BoardPack } from './pack.ts';
import {
  sayAble,
  sayApproval,
  sayApprovalLine,
  sayBasis,
  sayClaim,
  sayDependency,
  sayItem,
  sayLookBack,
  sayMinuted,
  sayMoment,
  sayOthers,
  sayQuorum,
  sayRequirement,
  sayRisk,
  sayStanding,
  sayTiming,
} from './words.ts';

type Part = {
  readonly title: 'The change' | 'Risk' | 'Time and plan' | 'Approval';
  readonly facts: readonly Fact[];
};

/** The most entries of one list; the JSON has all of them. */
const MOST = 12;

export function partsOf(item: AgendaItem, pack: BoardPack): readonly Part[] {
  return [
    { title: 'The change', facts: changeRows(item, pack) },
    { title: 'Risk', facts: riskRows(item) },
    { title: 'Time and plan', facts: planRows(item, pack) },
    { title: 'Approval', facts: approvalRows(item, pack) },
  ];
}

function row(label: string, text: string | null): readonly Fact[] {
  return text === null ? [] : [{ label, content: text }];
}

function list(label: string, texts: readonly string[], kind: Several['kind'] = 'lines'): readonly Fact[] {
  if (texts.length === 0) return [];
  const more = texts.length > MOST ? [`and ${texts.length - MOST} more`] : [];
  return [{ label, content: { kind, texts: [...texts.slice(0, MOST), ...more] } }];
}

function changeRows(item: AgendaItem, { timezone }: BoardPack): readonly Fact[] {
  const { why, description, type, priority, requestedBy, requestedAt, implementers, environments, items } = item;
  const digest = shortDigest(item.digest);
  return [
    ...triedRows(item, timezone),
    ...row('Why', why),
    ...row('What', description),
    ...row('Kind', `${type} change, ${priority === null ? 'no priority given' : `${priority} priority`}`),
    ...row(
      'Asked for by',
      `${requestedBy} on ${sayMoment(requestedAt, timezone)}; carried out by ${implementers.join(', ')}`,
    ),
    ...row('Environments', environments.join(', ')),
    ...list('Items', items.map(sayItem)),
    ...row('Release', item.release),
    { label: 'Record', content: [{ code: item.path }, ', digest ', { code: digest }] },
    ...row(
      'Pull request',
      item.pullRequest === null ? 'not known: give what GitHub said with --facts' : `#${item.pullRequest}`,
    ),
  ];
}

/** A second attempt is read by what came of the first. */
function triedRows({ retries }: AgendaItem, timezone: string): readonly Fact[] {
  if (retries === null) return [];
  const { id, result, ended, summary, review } = retries;
  if (result === null || ended === null)
    return list('Tries again', [`${id}, of which no outcome is known here`], 'alert');
  return [
    ...row('Tries again', `${id}, which was ${result} on ${sayMoment(ended, timezone)}. ${summary ?? ''}`),
    ...row(
      'Its review',
      review === null
        ? null
        : [sayLookBack(review, 'review'), review.findings].filter((text) => text !== null).join(': '),
    ),
  ];
}

function riskRows({ risk, assessment, unsure }: AgendaItem): readonly Fact[] {
  return [
    ...row('Risk', sayRisk({ risk, assessment })),
    ...(assessment === null
      ? []
      : [
          ...row('Could go wrong', assessment.text),
          ...list('Mitigations', assessment.mitigations),
          ...row('Security', assessment.security),
          ...row('Privacy', assessment.privacy),
          ...row('Downtime', sayDowntime(assessment.downtime)),
          ...row('Assessed by', assessment.assessedBy),
        ]),
    ...list('Not known yet', unsure),
  ];
}

function sayDowntime(downtime: string | null): string | null {
  if (downtime === null) return 'not answered, which counts as some';
  return /^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+S)?)?$/.test(downtime) ? null : sayDuration(downtime);
}

function planRows(item: AgendaItem, pack: BoardPack): readonly Fact[] {
  const { schedule, plan, dependsOn, problems, refusals } = item;
  const when =
    schedule === null ? 'whenever the calendar allows' : sayRange(schedule.start, schedule.end, pack.timezone);
  const timing = sayTiming(item);
  const backout = plan?.backout;
  return [
    ...row('When', when),
    ...list('Watch out', timing === null ? [] : [timing], 'alert'),
    ...(problems === null ? row('Schedule', 'too far from the meeting to be judged by the calendar') : []),
    ...list(
      'Problem',
      [...refusals, ...(problems ?? [])].map(
        ({ reason, message }) => `${reason}: ${shortenTimes(message, pack.timezone, pack.generatedAt)}`,
      ),
      'alert',
    ),
    ...row('Depends on', dependsOn.length === 0 ? null : dependsOn.map(sayDependency).join(', ')),
    ...list('Steps', plan?.implementation ?? [], 'steps'),
    ...list('Verification', plan?.verification ?? []),
    ...(backout === undefined
      ? list('Back-out', ['The record has no plan.'], 'alert')
      : [
          ...list('Back-out', backout.steps, 'steps'),
          ...row(
            'Go back when',
            `${backout.trigger}; takes ${sayDuration(backout.duration)}, ${backout.tested ? 'tested' : 'not tested'}; point of no return: ${backout['point-of-no-return'] ?? 'not given'}`,
          ),
        ]),
    ...list('Communication', plan?.communication ?? []),
  ];
}

function approvalRows(item: AgendaItem, pack: BoardPack): readonly Fact[] {
  const { requirements, claims, approvals, basis, quorum, type } = item;
  const conflicted = quorum?.conflicted ?? [];
  const others = quorum === null ? [] : sayOthers(quorum, requirements);
  const isModelFit = item.refusals.every(({ reason }) => CATALOGUE[reason].about !== 'kinds');
  const stands = isModelFit ? 'nothing: its model was approved' : 'by its model, which does not allow it';
  const none = type === 'standard' ? stands : 'no rule of the policy matches it';
  const isElsewhere = quorum !== null && item.minuted !== null && item.minuted.board !== pack.board.name;
  const minuted = sayMinuted(item);
  return [
    ...row('Standing', sayStanding(item)),
    ...list('Needs', requirements.length === 0 ? [none] : requirements.map((one) => sayRequirement(one, basis))),
    ...(type === 'standard' || item.standing !== 'to-decide'
      ? []
      : [{ label: 'To approve', content: sayApprovalLine(item) }]),
    ...row('Proved', type === 'standard' ? null : sayBasis(item, pack)),
    ...list(
      'Approvals',
      approvals.map((one) => sayApproval(one, pack.timezone)),
    ),
    ...list(
      'Declared',
      claims.map((one) => sayClaim(one, pack.timezone)),
    ),
    ...(isElsewhere
      ? list('Put down for', [`${minuted}: the decision of this board counts once the record names it.`], 'alert')
      : row('Put down for', minuted)),
    ...(quorum === null
      ? []
      : [
          ...list('Quorum', [sayQuorum(quorum)], quorum.isPossibleWithoutAway ? 'lines' : 'alert'),
          ...row('May vote', sayAble(quorum, pack.attendance)),
          ...list(
            'May not vote',
            conflicted.map(({ login, because }) => `${login} ${because}`),
          ),
          ...list('Also needed', others, quorum.others.every(({ have, count }) => have >= count) ? 'lines' : 'alert'),
        ]),
  ];
}
