/** At which of the three points of a change the gate is asked, and how strict it is there. */

export type Stage = 'draft' | 'review' | 'deploy';

export type Gate = 'enforce' | 'advise' | 'none';
