/**
 * Reads the few lines of an `action.yml` that a runner needs: inputs with their defaults, outputs, entry points. It
 * knows only the plain layout that this repository writes (two-space steps, one-line values) and throws on any other.
 */

export type ActionMetadata = {
  readonly inputs: ReadonlyMap<string, { readonly default: string | null; readonly required: boolean }>;
  readonly outputs: readonly string[];
  /** `using`, `main`, `pre`, `post`, `post-if` … as written. */
  readonly runs: ReadonlyMap<string, string>;
};

const readScalar = (text: string, line: number): string => {
  const value = text.trim();
  if (value.startsWith('"')) return JSON.parse(value.replace(/\s+#[^"]*$/, '')) as string;
  const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(value);
  if (single !== null) return (single[1] ?? '').replaceAll("''", "'");
  if (/^[|>&*!{[]/.test(value))
    throw new Error(`action.yml line ${line}: write the value on one line, plain or quoted`);
  return value.replace(/\s+#.*$/, '');
};

export const parseActionMetadata = (text: string): ActionMetadata => {
  const inputs = new Map<string, { default: string | null; required: boolean }>();
  const outputs: string[] = [];
  const runs = new Map<string, string>();
  let section = '';
  let name = '';
  for (const [at, line] of text.split('\n').entries()) {
    const found = /^( *)(?:'([^']+)'|"([^"]+)"|([\w-]+)):(?:\s+(.*)|\s*)$/.exec(line);
    if (found === null) continue;
    const depth = found[1]?.length ?? 0;
    const key = found[2] ?? found[3] ?? found[4] ?? '';
    const value = found[5] ?? '';
    if (depth === 0) section = key;
    else if (depth === 2 && section === 'runs') runs.set(key, readScalar(value, at + 1));
    else if (depth === 2) {
      name = key;
      if (section === 'inputs') inputs.set(name, { default: null, required: false });
      if (section === 'outputs') outputs.push(name);
    } else if (depth === 4 && section === 'inputs') {
      const input = inputs.get(name);
      if (input !== undefined && key === 'default') input.default = readScalar(value, at + 1);
      if (input !== undefined && key === 'required') input.required = readScalar(value, at + 1) === 'true';
    }
  }
  return { inputs, outputs, runs };
};
