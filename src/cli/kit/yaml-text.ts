/** The way from a value to its text is that of the records. */
export { writeBlockScalar, writeScalar } from '../../files/yaml/yaml-text.ts';
