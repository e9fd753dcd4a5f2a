/**
 * Schema errors → plain sentences, each with the value found, what is allowed, and what may have been meant.
 * No error is lost: one that has no sentence of its own gets a general one.
 */

import type { Advice, Pointer } from '../../domain/text/advice.ts';
import { describeBlank } from '../../domain/text/invisible.ts';
import { listWords, quote, showPointer, showValue } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import type { Fault } from '../yaml/diagnostic.ts';
import {
  groupErrors,
  isOneOrList,
  isRepetition,
  look,
  readPointer,
  type Schema,
  type SchemaError,
} from './schema-error.ts';

/** What wording needs to know about the file. */
export type Subject = {
  readonly value: unknown;
  /** A scalar as written. */
  source(pointer: Pointer): string | null;
  /** What would be wrong with a text at a place; null where nothing would. */
  advise(pointer: Pointer, text: string): Advice | null;
  /** The type of a change, where the file is a record. */
  readonly changeType: string | null;
};

/**
 * Errors as faults; those that only repeat another one are left out.
 * @param errors those to explain
 * @param all every error of the file, to know what repeats what
 */
export function explainErrors(
  errors: readonly SchemaError[],
  all: readonly SchemaError[],
  subject: Subject,
): readonly Fault[] {
  const groups = groupErrors(all);
  return errors.flatMap((error): readonly Fault[] => {
    const pointer = readPointer(error.instancePath, subject.value);
    const found = look(subject.value, pointer);
    if (isRepetition(error, groups, found)) return [];
    return [explain(error, pointer, found, subject, isOneOrList(groups.at(error.instancePath)))];
  });
}

function explain(error: SchemaError, pointer: Pointer, found: unknown, subject: Subject, mayBeList: boolean): Fault {
  const schema = (error.parentSchema ?? {}) as Schema;
  const name = showPointer(pointer);
  const { params } = error;
  const limit = Number(params['limit']);
  const at = (advice: Advice, on: 'key' | 'value' = 'value'): Fault => ({ pointer, on, ...advice });
  switch (error.keyword) {
    case 'required':
      return at(explainMissing(String(params['missingProperty']), pointer, schema, subject), 'key');
    case 'additionalProperties':
      return explainUnknown(String(params['additionalProperty']), pointer, schema);
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return {
        pointer: [...pointer, key],
        on: 'key',
        message: `${quote(key)} cannot be a key of ${name}.`,
        remedy: 'Write a name: no spaces around it, and not only digits.',
      };
    }
    case 'type':
      return at(explainType(params['type'], found, pointer, subject));
    case 'enum':
      return at(explainEnum(params['allowedValues'], found, name, schema, mayBeList));
    case 'false schema':
      return { pointer, on: 'key', ...explainMisplaced(name, subject) };
    case 'minimum':
    case 'maximum':
      return at(
        explainRange(
          `${name} is ${showValue(found)}; it must be at ${error.keyword === 'minimum' ? 'least' : 'most'} ${limit}.`,
          schema,
        ),
      );
    case 'minItems':
      return at({
        message: `${name} is an empty list.`,
        remedy: `Write at least ${one(limit, 'entry', 'entries')}.`,
      });
    case 'maxItems':
      return at({
        message: `${name} has ${Array.isArray(found) ? found.length : 'too many'} entries; at most ${limit} are read.`,
        remedy: 'Shorten the list.',
      });
    case 'minProperties':
      return at({ message: `${name} is empty.`, remedy: 'Write at least one key, or leave it out.' });
    case 'maxProperties':
      return at({
        message: `${name} has ${Object.keys(found ?? {}).length} keys; at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed.`,
        remedy: 'Keep the one that counts, or split it into several entries.',
      });
    case 'maxLength':
      return at({
        message: `${name} has ${String(found).length} characters; at most ${limit} are read.`,
        remedy: 'Shorten it, or move long text to a page that the file links to.',
      });
    default:
      return at({
        message: `${name} is ${showValue(found)}, which is not allowed here.`,
        remedy: schema.description === undefined ? 'See the schema of this file.' : sayWanted(schema.description),
      });
  }
}

/** A description as something to do. */
function sayWanted(description: string): string {
  return `${/^(?:An?|The) /u.test(description) ? 'Write ' : 'What belongs here: '}${lowerFirst(description)}`;
}

function one(count: number, singular: string, plural: string): string {
  return count === 1 ? `one ${singular}` : `${count} ${plural}`;
}

function explainRange(message: string, schema: Schema): Advice {
  const { minimum, maximum, description = '' } = schema;
  // "1 negligible, 2 minor …" belongs to the range; other descriptions say nothing about it.
  const meaning = /^[0-9]/u.test(description) ? ` ${description}` : '';
  return { message, remedy: `Write a whole number from ${minimum ?? 'any'} to ${maximum ?? 'any'}.${meaning}` };
}

function explainMissing(key: string, pointer: Pointer, schema: Schema, subject: Subject): Advice {
  const meaning = schema.properties?.[key]?.description ?? '';
  const whose =
    pointer.length > 0 ? showPointer(pointer) : isOfType(key, subject) ? `A ${subject.changeType} change` : 'The file';
  return {
    message: `${whose} has no "${key}".`,
    remedy: meaning === '' ? `Add "${key}".` : `Add "${key}": ${lowerFirst(meaning)}`,
  };
}

function isOfType(key: string, { changeType }: Subject): boolean {
  return (
    ['risk', 'plan', 'schedule', 'model'].includes(key) &&
    ['standard', 'normal', 'emergency'].includes(changeType ?? '')
  );
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z' ]/u.test(text) && !text.startsWith('GitHub')
    ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
}

function explainUnknown(key: string, pointer: Pointer, schema: Schema): Fault {
  const allowed = Object.keys(schema.properties ?? {});
  const [blank] = /[^\S ]/u.exec(key) ?? [];
  if (blank !== undefined)
    return {
      pointer: [...pointer, key],
      on: 'key',
      message: `The key ${quote(key)} holds ${describeBlank(blank)}.`,
      remedy: 'Type the line again, with ordinary spaces.',
    };
  const meant = suggest(key, allowed);
  const where = pointer.length === 0 ? '' : ` in ${showPointer(pointer)}`;
  const remedy =
    meant === null
      ? `Delete it. The keys${where} are ${listWords([...allowed].sort(), 'and')}.`
      : `Did you mean "${meant}"?`;
  return { pointer: [...pointer, key], on: 'key', message: `${quote(key)} is not a key${where}.`, remedy };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys and values',
  null: 'empty',
};

function explainType(type: unknown, found: unknown, pointer: Pointer, subject: Subject): Advice {
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  const wanted = listWords(
    types.map((each) => TYPES[each] ?? each),
    'or',
  );
  const name = showPointer(pointer);
  if (pointer.length === 0)
    return { message: `The file is ${showKind(found)}; it must be ${wanted}.`, remedy: 'Write "key: value" lines.' };
  if (found === null)
    return {
      message: `${name} is empty; it must be ${wanted}.`,
      remedy: 'Write its value, or delete the key where it is optional.',
    };
  const source = subject.source(pointer);
  if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    const written = source ?? String(found);
    return {
      message: `${name} is ${typeof found === 'number' ? `the number ${quote(written).slice(1, -1)}` : `the word ${written}, which YAML reads as yes or no`}; it must be text.`,
      remedy: subject.advise(pointer, written)?.remedy ?? `Quote it: ${quote(written)}.`,
    };
  }
  const blank = typeof found === 'string' ? /^[A-Za-z][\w-]*:([^\S \n])/u.exec(found)?.[1] : undefined;
  if (blank !== undefined && types.includes('object'))
    return { message: `${name} has ${describeBlank(blank)} after a colon.`, remedy: 'Delete it, and type a space.' };
  if (typeof found === 'string' && types.includes('boolean'))
    return {
      message: `${name} is the text ${quote(found)}; it must be true or false.`,
      remedy: 'Write true or false, without quotes.',
    };
  if (typeof found === 'string' && types.includes('integer'))
    return {
      message: `${name} is the text ${quote(found)}; it must be a whole number.`,
      remedy: 'Write digits only, without quotes.',
    };
  if (types.includes('array'))
    return {
      message: `${name} is ${showKind(found)}; it must be a list.`,
      remedy:
        typeof found === 'string'
          ? `Write it as a list: [${quote(found).slice(1, -1)}]`
          : 'Write its entries on lines that begin with "- ".',
    };
  return {
    message: `${name} is ${source === null || typeof found === 'object' ? showKind(found) : quote(source).slice(1, -1)}; it must be ${wanted}.`,
    remedy: 'Correct the value.',
  };
}

function showKind(found: unknown): string {
  return typeof found === 'string' ? `the text ${quote(found)}` : showValue(found);
}

function explainEnum(allowed: unknown, found: unknown, name: string, schema: Schema, mayBeList: boolean): Advice {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof found === 'string' ? suggest(found, values) : null;
  const hint =
    meant === null
      ? values.length === 1
        ? `Write ${values[0]}, or a list.`
        : 'Write one of them.'
      : `Did you mean "${meant}"?`;
  const meaning =
    meant === null && schema.description?.includes(`${values[0]}:`) === true ? ` ${schema.description}` : '';
  return {
    message: `${name} is ${showValue(found)}; it must be ${listWords(values, 'or')}${mayBeList ? ', or a list' : ''}.`,
    remedy: values.length === 1 && !mayBeList ? `Write ${values[0]}.` : `${hint}${meaning}`,
  };
}

function explainMisplaced(name: string, subject: Subject): Advice {
  const own = name === 'model' ? 'standard' : 'emergency';
  const type = subject.changeType === null ? '' : ` This one is of type ${quote(subject.changeType)}.`;
  return {
    message: `"${name}" belongs only to changes of type ${own}.${type}`,
    remedy: `Delete "${name}", or correct the type.`,
  };
}
