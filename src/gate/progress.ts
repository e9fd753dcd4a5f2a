/**
 * Told how far a long run is, for a person who waits. Reading a record is taking it apart, which is nearly all of the time; judging is
 * one step. It is told, and never asked: nothing that is decided hangs on it.
 */
export type Progress = (step: 'reading' | 'judging', done: number, all: number) => void;
