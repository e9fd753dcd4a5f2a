/**
 * `change-gate replay BUNDLE`: decides again from what a run of the gate kept, and says whether the answer is the same. The exit code is
 * that of the decision; an answer that differs is undetermined, since nobody can say which of the two to trust.
 */
import { join } from 'node:path';
import { VERSION } from '../../domain/terms/generated/version.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { readBundle, replayBundle } from '../../oversight/proof/bundle.ts';
import { compareReports, type Difference } from '../../oversight/proof/difference.ts';
import { type Block, sentence } from '../../render/document.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { cut, shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { renderText } from '../../report/text.ts';
import { readBundleText } from '../kit/bundle-files.ts';
import { exactlyOne, instant, oneOf, text, texts } from '../kit/option-kinds.ts';
import { type Command, isFolder, options, refuseUsage } from '../kit/options.ts';
import { EXIT, exitCodeOf, type Terminal, TZDATA } from '../kit/terminal.ts';

const FORMATS = ['text', 'json'] as const;
/** The most differences that are shown. */
const MOST = 20;

const OPTIONS = options(
  'replay',
  exactlyOne(
    'BUNDLE',
    'a bundle.json that a run kept, or the folder that holds it',
    'name one bundle: a bundle.json, or the folder that holds it',
  ),
  {
    at: instant("what would have been decided at another time, in the policy's zone or with an offset"),
    'assume-approval': texts('LOGIN', 'what would have been decided had this person approved what goes out'),
    'with-policy': text('FILE', 'what would have been decided under another policy; over all bundles below a folder'),
    pseudonyms: text('FILE', 'writes the bundle without the names of people to a new file, and decides from that one'),
    format: oneOf(FORMATS, 'how the report is written; default: text', 'text'),
  },
);

export const command: Command = { options: OPTIONS, run: replay };

export async function replay(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'replay', given);
  const { named: path, format, at, 'assume-approval': approvals, 'with-policy': policy, pseudonyms } = given;
  if (pseudonyms !== null) {
    if (at !== null || approvals.length > 0 || policy !== null || format === 'json')
      return refuseUsage(terminal, 'replay', '--pseudonyms cannot be used with other options');
    return (await import('./replay-pseudonyms.ts')).replayPseudonyms(path, pseudonyms, terminal);
  }
  if (at !== null || approvals.length > 0 || policy !== null)
    return (await import('./replay-what-if.ts')).replayWhatIf({ path, at, approvals, policy, format }, terminal);
  const bundleText = await readText(path);
  if (bundleText === null) {
    const what = isFolder(path) ? 'holds no bundle.json that can be read' : 'cannot be read';
    return refuseUsage(terminal, 'replay', `${shown(path, 200)} ${what}`);
  }
  const bundle = readBundle(bundleText);
  if (typeof bundle === 'string') return refuse(terminal, path, bundle);
  let again: Awaited<ReturnType<typeof replayBundle>>;
  try {
    again = await replayBundle(bundle, TZDATA);
  } catch (error) {
    return refuse(terminal, path, error instanceof Error ? error.message : 'its answers have another shape');
  }
  const differences = compareReports(bundle.report, again.report);
  const isSame = differences.every(({ isOfRuntime }) => isOfRuntime);
  if (format === 'json') terminal.out(again.report);
  else {
    const { width } = terminal;
    const page = renderText(again.judged.report, { colour: terminal.isColour, width });
    const head = sayWhose(again.judged.report, width);
    terminal.out(`${head}\n${page}\n${sayComparison(bundle.version, differences, width)}`);
  }
  if (!isSame) {
    if (format === 'json') terminal.err(sayComparison(bundle.version, differences, terminal.width));
    return EXIT.undetermined;
  }
  return exitCodeOf(again.judged.report.verdict);
}

/** A decision of the past must not read like one of now, least of all where it is a yes. */
function sayWhose({ evaluatedAt, subject, timezone }: ReportInput, width: number): string {
  // A bundle that somebody touched may hold anything in the place of these.
  const { commit, repository }: { readonly commit: unknown; readonly repository: unknown } = subject;
  const of = [
    ...(typeof commit === 'string' ? [`commit ${commit.slice(0, 7)}`] : []),
    ...(typeof repository === 'string' ? [repository] : []),
  ].join(' of ');
  const about = of === '' ? '' : ` about ${of}`;
  const text = `A decision of ${sayInstant(evaluatedAt, timezone)}${about}, decided again from a bundle. It lets nothing out today.`;
  return write([sentence(text)], width);
}

function refuse(terminal: Terminal, path: string, because: string): number {
  terminal.err(
    withoutCommands(
      `change-gate replay: ${shown(path, 200)} cannot be replayed: ${shown(because, 400)}.\nNothing was decided. Give the bundle.json that a run of the gate wrote, unchanged.\n`,
    ),
  );
  return EXIT.undetermined;
}

function sayComparison(version: string, differences: readonly Difference[], width: number): string {
  const by = version === VERSION ? `change-gate ${VERSION}` : `change-gate ${version}; this is ${VERSION}`;
  const real = differences.filter(({ isOfRuntime }) => !isOfRuntime);
  const head =
    real.length === 0
      ? `Replayed: the same report as the run gave (${by}).`
      : `Replayed: the report is not the one that the run gave (${by}). Trust neither until it is known why.`;
  const some = differences.slice(0, MOST).map(({ where, was, is }) => `${where}: ${cut(was, 120)} → ${cut(is, 120)}`);
  const left = differences.length - some.length;
  const list: Block = {
    kind: 'list',
    what: 'differences',
    entries: [...some, ...(left === 0 ? [] : [`and ${left} more differences`])],
  };
  const end =
    'A bundle shows what follows from its facts. Whether GitHub said them is shown by where the bundle was kept.';
  return write([sentence(head), ...(differences.length === 0 ? [] : [list]), sentence(end)], width);
}

function write(blocks: readonly Block[], width: number): string {
  return renderAsText({ title: null, blocks, whole: null }, { colour: false, width });
}

/** The text of a file, or of the bundle.json in a folder. */
async function readText(path: string): Promise<string | null> {
  return readBundleText(isFolder(path) ? join(path, 'bundle.json') : path);
}
