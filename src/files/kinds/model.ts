/** Models of standard changes. Whether one is approved, proven, unexpired or suspended is the domain's question. */
import type { Model } from '../../domain/terms/generated/shapes.ts';
import validate from '../checks/generated/model.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';
import { checkBackoutDuration } from './change-record.ts';

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
