/** What a runner needs of an `action.yml`: inputs with their defaults, outputs, entry points. */
import { parse } from 'yaml';

export type ActionMetadata = {
  readonly inputs: ReadonlyMap<string, { readonly default: string | null; readonly required: boolean }>;
  readonly outputs: readonly string[];
  /** `using`, `main`, `pre`, `post`, `post-if` … as written. */
  readonly runs: ReadonlyMap<string, string>;
};

type Keys = Readonly<Record<string, unknown>>;
const keysOf = (value: unknown): Keys => (typeof value === 'object' && value !== null ? (value as Keys) : {});

export const parseActionMetadata = (text: string): ActionMetadata => {
  // A scalar reaches an action as it is written: `default: 010` is "010" and no number.
  const file = keysOf(parse(text, { schema: 'failsafe' }));
  const inputs = Object.entries(keysOf(file['inputs'])).map(([name, value]) => {
    const { default: given, required } = keysOf(value);
    return [name, { default: typeof given === 'string' ? given : null, required: required === 'true' }] as const;
  });
  const runs = Object.entries(keysOf(file['runs'])).map(([key, value]) => [key, String(value)] as const);
  return { inputs: new Map(inputs), outputs: Object.keys(keysOf(file['outputs'])), runs: new Map(runs) };
};
