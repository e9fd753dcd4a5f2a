/** Entry of `dist/demo/`: a program of its own, so that the shipped command line holds no GitHub. Exits with 0, 1 or 2, as `check` does. */
import { tellStory } from './story.ts';

const isAsTold = await tellStory({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
process.exitCode = isAsTold === null ? 2 : isAsTold ? 0 : 1;
