/**
 * The report as Markdown, for the comment, the job's summary and `--format markdown`. Whatever the record says stays text: it can forge no
 * verdict, mention nobody and load nothing.
 */

import type { ReportInput } from '../gate/judged.ts';
import { renderAsMarkdown } from '../render/markdown/writer.ts';
import { reportDocument } from './document.ts';

/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
export function renderMarkdown(report: ReportInput, options: { readonly limit: number }): string {
  return renderAsMarkdown(reportDocument(report), options);
}
