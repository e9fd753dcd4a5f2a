/** What can prove an approval. */

export type Evidence = 'review' | 'environment' | 'commit' | 'declared';
