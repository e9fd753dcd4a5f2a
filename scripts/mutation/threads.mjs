// The thread that runs the tests, seen from outside: asked one thing at a time, and ended and begun again when a test runs on and on.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const HERE = import.meta.dirname;

export class Tests {
  #worker = null;
  #clock = new SharedArrayBuffer(16);
  #running = new Float64Array(this.#clock);
  #data;

  constructor({ out, count, fewer }) {
    this.#data = {
      out: pathToFileURL(out).href,
      collector: pathToFileURL(join(HERE, 'collect.mjs')).href,
      count,
      fewer,
    };
  }

  async start(isDry = false) {
    await this.stop();
    this.#running[0] = 0;
    this.#worker = new Worker(join(HERE, 'worker.mjs'), {
      workerData: { ...this.#data, isDry, clock: this.#clock },
      // Less than a list that grows without end needs to bring down the whole process, and not this thread alone.
      resourceLimits: { maxOldGenerationSizeMb: 1000 },
    });
    await this.#answer('ready', () => Number.POSITIVE_INFINITY);
  }

  async stop() {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param known files of tests whose dry run is known already */
  async dryRun(known) {
    this.#worker.postMessage({ kind: 'dry-run', known });
    return this.#answer('dry-run', () => Number.POSITIVE_INFINITY);
  }

  /** @param patience for how long the test of this number may run (in milliseconds) */
  async tryMutant(question, patience) {
    if (this.#worker === null) await this.start();
    this.#worker.postMessage({ kind: 'mutant', ...question });
    return this.#answer('result', patience);
  }

  /** The answer, or that there is none because the thread had to be ended or died. */
  #answer(kind, patience) {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const end = (settle) => {
        clearInterval(watch);
        worker.off('message', hear);
        worker.off('error', fall);
        settle();
      };
      const watch = setInterval(() => {
        const [since, index] = this.#running;
        if (since === 0 || performance.timeOrigin + performance.now() - since < patience(index)) return;
        end(() => this.stop().then(() => resolve({ state: 'timeout', by: index }), reject));
      }, 100);
      const hear = (message) => {
        if (message.kind === kind) end(() => resolve(message));
        else if (message.kind === 'progress') process.stderr.write(`${message.index} tests …\n`);
      };
      const fall = (error) => {
        this.#worker = null;
        const by = String(error.message ?? error).slice(0, 100);
        // Perhaps of what earlier mutants left in its memory: a new thread tells.
        end(() => (kind === 'result' ? resolve({ state: 'doubtful', by }) : reject(error)));
      };
      worker.on('message', hear);
      worker.on('error', fall);
    });
  }
}
