/** Where the rules lie in a tree, whatever case their folder is written in: one that is nearly right must not be left unread without a word. */
import { foldCase } from '../../domain/text/names.ts';
import { FOLDER } from '../../gate/governance-names.ts';
import type { Scope } from '../trees/listing.ts';

/** Above and below the folder of the rules. */
export const GOVERNANCE: Scope = {
  mayHold: (folder) => `${FOLDER}/`.startsWith(`${foldCase(folder)}/`) || foldCase(folder).startsWith(`${FOLDER}/`),
  isWanted: (path) => foldCase(path).startsWith(`${FOLDER}/`),
};

/** Folders that every reading of the rules looks into. */
export const RULES_AHEAD = ['.github', FOLDER, `${FOLDER}/models`] as const;
