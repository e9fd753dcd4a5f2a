/**
 * What the runner reads out of a step's log lines: `::name key=value::data` at a line's start, and the old
 * `##[name key=value]data` anywhere in a line. The old form is why text from outside must never reach a log bare.
 */
import { isAbsolute, relative } from 'node:path';

export type AnnotationLevel = 'error' | 'warning' | 'notice';
export type Annotation = {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
};

export type CommandResults = {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly annotations: Annotation[];
  readonly masks: string[];
  /** Every line that people see, commands in their shown form; not yet masked. */
  readonly log: string[];
  /** What fails the step although the process may have ended well. */
  readonly problems: string[];
};

type Command = { readonly name: string; readonly properties: ReadonlyMap<string, string>; readonly data: string };

/** Characters of an annotation's message; the rest is cut. */
const LONGEST_MESSAGE = 4096;

const REGISTERED: readonly string[] = (
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice ' +
  'remove-matcher save-state set-env set-output stop-commands warning'
).split(' ');

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
const unescapeOld = (text: string): string =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');

const readProperties = (
  text: string,
  separator: string,
  decode: (value: string) => string,
): ReadonlyMap<string, string> => {
  const pairs = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part.includes('='));
  return new Map(
    pairs.map((part) => [part.slice(0, part.indexOf('=')).toLowerCase(), decode(part.slice(part.indexOf('=') + 1))]),
  );
};

const parseCommand = (line: string, registered: ReadonlySet<string>): Command | null => {
  const build = (info: string, data: string, separator: string, decode: (text: string) => string): Command | null => {
    const space = info.indexOf(' ');
    const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
    if (!registered.has(name)) return null;
    return { name, properties: readProperties(space < 0 ? '' : info.slice(space + 1), separator, decode), data };
  };
  const trimmed = line.trimStart();
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    const command =
      end < 0 ? null : build(trimmed.slice(2, end), unescapeData(trimmed.slice(end + 2)), ',', unescapeProperty);
    if (command !== null) return command;
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : build(line.slice(start + 3, end), unescapeOld(line.slice(end + 1)), ';', unescapeOld);
};

const readAnnotation = (level: AnnotationLevel, command: Command, workspace: string): Annotation => {
  const number = (key: string): number | undefined => {
    const text = command.properties.get(key.toLowerCase());
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const file = command.properties.get('file');
  const line = number('line');
  const endLine = number('endLine') ?? line;
  // A column means nothing once the annotation spans lines.
  const hasColumn = line !== undefined && line === endLine;
  const [col, endColumn] = hasColumn ? [number('col'), number('endColumn')] : [undefined, undefined];
  const title = command.properties.get('title');
  return {
    level,
    message: command.data.slice(0, LONGEST_MESSAGE),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(file === undefined || file === '' ? {} : { file: isAbsolute(file) ? relative(workspace, file) : file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(col === undefined ? {} : { col }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
};

/** Gives a function that takes the step's lines one by one, and the results that it fills. */
export const createCommandReader = (
  workspace: string,
): { readonly results: CommandResults; readonly read: (line: string) => void } => {
  const results: CommandResults = {
    outputs: new Map(),
    state: new Map(),
    annotations: [],
    masks: [],
    log: [],
    problems: [],
  };
  const registered = new Set(REGISTERED);
  let stopToken: string | null = null;

  const read = (line: string): void => {
    const command = parseCommand(line, registered);
    if (command === null) results.log.push(line);
    else if (stopToken !== null) readStopped(command, line, stopToken);
    else if (command.name === 'stop-commands') stop(command.data.toLowerCase());
    else obey(command, line);
  };

  /** While stopped, a command is text, but for the token that resumes. */
  const readStopped = (command: Command, line: string, token: string): void => {
    if (command.name !== token) {
      results.log.push(line);
      return;
    }
    registered.delete(token);
    stopToken = null;
  };

  const stop = (token: string): void => {
    if (token === '' || registered.has(token)) {
      results.problems.push(`Invalid stop-commands token '${token}'`);
      return;
    }
    stopToken = token;
    registered.add(token);
  };

  const obey = (command: Command, line: string): void => {
    const { name, data, properties } = command;
    switch (name) {
      case 'set-output':
      case 'save-state': {
        const key = properties.get('name') ?? '';
        if (key === '') results.problems.push(`Required field 'name' is missing in ##[${name}] command.`);
        else (name === 'set-output' ? results.outputs : results.state).set(key, data);
        return;
      }
      case 'set-env':
      case 'add-path':
        results.problems.push(`The \`${name}\` command is disabled.`);
        return;
      case 'add-mask':
        results.masks.push(
          ...[data, ...data.split(/\r?\n/)].filter((mask, at, all) => mask.trim() !== '' && all.indexOf(mask) === at),
        );
        return;
      case 'error':
      case 'warning':
      case 'notice':
        results.annotations.push(readAnnotation(name, command, workspace));
        results.log.push(`##[${name}]${data}`);
        return;
      case 'group':
      case 'endgroup':
        results.log.push(`##[${name}]${data}`);
        return;
      case 'debug':
        return;
      default:
        results.log.push(line);
    }
  };
  return { results, read };
};
