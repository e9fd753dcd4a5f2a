/**
 * `replay` with a supposition: what would have been decided. The exit code says whether it would have been another decision, and never stands
 * for a yes: 0 all as they were, 1 some otherwise, 3 where it cannot be told.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { readBundle } from '../../oversight/proof/bundle.ts';
import { suppose } from '../../oversight/proof/what-if.ts';
import {
  describeWhatIf,
  isChanged,
  isUnknown,
  renderWhatIfJson,
  type SupposedRun,
} from '../../oversight/proof/what-if-document.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { readBundleFiles, readBundleText } from '../kit/bundle-files.ts';
import { type GivenTime, settleTimes } from '../kit/given-time.ts';
import { isFolder, refuseUsage } from '../kit/options.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';

export type Supposing = {
  readonly path: string;
  readonly at: GivenTime | null;
  readonly approvals: readonly string[];
  readonly policy: string | null;
  readonly format: 'text' | 'json';
};

export async function replayWhatIf(
  { path, at: given, approvals, policy, format }: Supposing,
  terminal: Terminal,
): Promise<number> {
  const bytes = policy === null ? null : await readFile(policy).catch(() => undefined);
  if (bytes === undefined)
    return refuseUsage(terminal, 'replay', `--with-policy ${shown(policy ?? '', 200)} cannot be read`);
  const files = await readBundles(path);
  if (files === null)
    return refuseUsage(terminal, 'replay', `${shown(path, 200)} holds no bundle.json that can be read`);
  const times = await settleTimes([given], () => zoneOfBundles(files.map(({ text }) => text)));
  if (typeof times === 'string') return refuseUsage(terminal, 'replay', times);
  const [at] = times;
  const runs: SupposedRun[] = [];
  for (const { name, text } of files) {
    const outcome = text === null ? 'it cannot be read' : await suppose(text, { at, approvals, policy: bytes }, TZDATA);
    runs.push({ source: name, outcome });
  }
  const whatIf = { at, approvals, policy, runs };
  if (format === 'json') terminal.out(renderWhatIfJson(whatIf));
  else terminal.out(renderAsText(describeWhatIf(whatIf), { colour: terminal.isColour, width: terminal.width }));
  if (runs.some(isUnknown)) return EXIT.undetermined;
  return runs.some(({ outcome }) => typeof outcome !== 'string' && isChanged(outcome)) ? EXIT.refused : EXIT.pass;
}

/** The zone that the reports of all these bundles are in; null where they differ, or one cannot be read. */
function zoneOfBundles(texts: readonly (string | null)[]): string | null {
  const zones = new Set(texts.map((text) => (text === null ? null : zoneOfBundle(text))));
  const [zone = null] = zones;
  return zones.size === 1 ? zone : null;
}

function zoneOfBundle(text: string): string | null {
  const bundle = readBundle(text);
  if (typeof bundle === 'string') return null;
  try {
    const report: unknown = JSON.parse(bundle.report);
    const zone = typeof report === 'object' && report !== null && 'timezone' in report ? report.timezone : null;
    return typeof zone === 'string' && isKnownZone(zone) ? zone : null;
  } catch {
    return null;
  }
}

/** One bundle, that of a folder, or all below one. */
async function readBundles(
  path: string,
): Promise<readonly { readonly name: string; readonly text: string | null }[] | null> {
  if (!isFolder(path)) return readOne(path, path);
  const own = await readOne(join(path, 'bundle.json'), 'bundle.json');
  if (own !== null) return own;
  const files = await readBundleFiles(path);
  return files === null || files.length === 0 ? null : files;
}

async function readOne(file: string, name: string) {
  const text = await readBundleText(file);
  return text === null ? null : [{ name, text }];
}
