/** What is made when it is first asked for, and then is there: for what all changes of a run share and a run may never need. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
