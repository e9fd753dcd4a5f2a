/** What a command says on standard output, laid out for the terminal that it runs in. */
import type { Block } from '../../render/document.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Terminal } from './terminal.ts';

export function say(terminal: Terminal, blocks: readonly Block[]): void {
  const { isColour: colour, width, program } = terminal;
  terminal.out(renderAsText({ title: null, blocks, whole: null }, { colour, width, program }));
}
