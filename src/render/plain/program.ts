/**
 * How the program is called. Texts name it `change-gate`; where its reader has it under another name, that stands in its place. The line of
 * an approval stays as it is: it is read by the gate, to the letter.
 */

export const PROGRAM = 'change-gate';

/** A command in a code span. A line that approves holds a digest, and is no command. */
const COMMAND = /`change-gate (?!approve \S+ [0-9a-f]{32}\b)(?=[a-z]+(?:[ `]|$))/gu;

export function nameCommands(text: string, program: string): string {
  return program === PROGRAM ? text : text.replace(COMMAND, () => `\`${program} `);
}

type Advised = { readonly message: string; readonly remedy: string };

export function nameInFindings<T extends Advised>(findings: readonly T[], program: string): readonly T[] {
  if (program === PROGRAM) return findings;
  return findings.map((finding) => ({
    ...finding,
    message: nameCommands(finding.message, program),
    remedy: nameCommands(finding.remedy, program),
  }));
}
