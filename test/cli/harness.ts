/** A terminal that remembers, answers in order, and a folder of its own for each test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Questions } from '../../src/cli/kit/questions.ts';
import type { Terminal } from '../../src/cli/kit/terminal.ts';

export const NOW = '2026-11-17T09:00:00Z';

export type Screen = Terminal & { readonly shown: () => string; readonly said: () => string };

/** @param now this machine's clock */
export function openScreen(now = NOW): Screen {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isColour: false,
    width: 80,
    program: 'change-gate',
    now: () => now,
    shown: () => out.join(''),
    said: () => err.join(''),
  };
}

export type Typed = Questions & { readonly asked: readonly string[] };

/** Types these lines, then ends the input. */
export function typing(...lines: readonly string[]): Typed {
  const left = [...lines];
  const asked: string[] = [];
  return {
    asked,
    async ask(question) {
      asked.push(question);
      return left.shift() ?? null;
    },
    close() {},
  };
}

/** A new folder that goes when the test ends; with the files of an example where one is named. */
export function openFolder(example: string | null = null): string {
  const folder = mkdtempSync(join(tmpdir(), 'change-gate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (example !== null)
    cpSync(fileURLToPath(new URL(`../../examples/${example}/`, import.meta.url)), folder, { recursive: true });
  return folder;
}
