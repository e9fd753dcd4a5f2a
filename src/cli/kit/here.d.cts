/** The folder that this program lies in: `dist/cli` of the bundle, or `src/cli/kit` of the source. */
declare const here: string;
export = here;
