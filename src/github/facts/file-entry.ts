/** A file as GitHub lists it: of a pull request, a commit or a comparison. */
import { nullable, object, oneOf, text } from '../api/shapes.ts';

export const FILE = object({
  filename: text,
  status: oneOf('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
  previous_filename: nullable(text),
  sha: nullable(text),
  patch: nullable(text),
});
export type FileEntry = {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename: string | null;
  readonly sha: string | null;
  readonly patch: string | null;
};
