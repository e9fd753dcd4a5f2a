/** What a reader cannot see, for those who read files. There is one definition, which renderers share. */
export {
  escapeUnits,
  findControl,
  findInvisible,
  joinBlanks,
  replaceInvisible,
  revealInvisible,
} from '../../domain/text/invisible.ts';
