/**
 * Questions to the person at the terminal, one line each. They go to standard error, so that standard output stays what the command
 * writes; when the input ends every open and later question is answered with null.
 */
import { createInterface } from 'node:readline/promises';

export type Questions = {
  /** The line that was typed, without white space around it; null when the input has ended. */
  ask(question: string): Promise<string | null>;
  close(): void;
};

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Null where nobody is there to answer: the input or the output is no terminal. Whoever opens it closes it. */
export function openQuestions(input: Input = process.stdin, output: Output = process.stderr): Questions | null {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const lines = createInterface({ input, output });
  let isOver = false;
  // A question that is open when the input ends is never settled by Node itself.
  const ended = new Promise<null>((resolve) => {
    lines.once('close', () => {
      isOver = true;
      resolve(null);
    });
  });
  return {
    async ask(question) {
      if (isOver) return null;
      const answer = await Promise.race([lines.question(question).catch(() => null), ended]);
      return answer === null ? null : answer.trim();
    },
    close: () => lines.close(),
  };
}

/** Runs something that may ask, and closes what was opened for it. */
export async function withQuestions<T>(run: (questions: Questions | null) => Promise<T>): Promise<T> {
  const questions = openQuestions();
  try {
    return await run(questions);
  } finally {
    questions?.close();
  }
}
