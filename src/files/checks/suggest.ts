/** "Did you mean …?" for mistyped keys and values: as the domain says it of names. */
export { suggest } from '../../domain/text/suggest.ts';
