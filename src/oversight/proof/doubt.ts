/** What keeps a statement from being a yes: it says no to what is asked, or nobody can know what it says. */
export type Doubt = {
  /** `no`: it is sound, and it is no yes for this. `unknown`: it cannot be believed, or was not checked. */
  readonly kind: 'no' | 'unknown';
  readonly message: string;
  readonly remedy: string;
};

export function no(message: string, remedy: string): Doubt {
  return { kind: 'no', message, remedy };
}

export function unknown(message: string, remedy: string): Doubt {
  return { kind: 'unknown', message, remedy };
}
