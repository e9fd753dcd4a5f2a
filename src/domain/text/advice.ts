/** What is so and what to do about it, and where in a file. */

export type Pointer = readonly (string | number)[];

/** What is so, and what to do. */
export type Advice = { readonly message: string; readonly remedy: string };
