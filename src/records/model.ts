/** Models of standard changes. Whether one is approved, proven, unexpired or suspended is the domain's question. */
import type { Model } from '../domain/generated/shapes.ts';
import { checkBackoutDuration } from './change-record.ts';
import type { Parsed } from './diagnostic.ts';
import validate from './generated/model.cjs';
import { GOVERNANCE_LIMITS } from './scan.ts';
import { type FileKind, readFile } from './validate.ts';

const MODEL: FileKind<Model> = {
  schema: 'model',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'model-invalid',
  invalid: 'model-invalid',
  hasAnswers: true,
  check: (model) => (model.plan === undefined ? [] : checkBackoutDuration(model.plan.backout.duration)),
};

export function parseModel(path: string, bytes: Uint8Array): Parsed<Model> {
  return readFile(MODEL, path, bytes);
}
