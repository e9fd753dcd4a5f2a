/** Facts and a world in which nothing is known yet: whoever asks a smaller question than the gate adds what it is about. */
import type { Facts } from './generated/shapes.ts';
import type { World } from './world.ts';

/** What facts call a repository that only this machine knows. */
export const LOCAL: Facts['repository'] = { id: 0, full_name: 'local/checkout', default_branch: 'main' };

/** @param event what the subject of these facts is called by */
export function emptyFacts(now: string, event: string, repository: Facts['repository'] = LOCAL): Facts {
  return { schema: 1, now, repository, subject: { event, sha: null }, pull_requests: [] };
}

type Given = Pick<World, 'stage' | 'now' | 'policy' | 'facts'>;

export function emptyWorld(given: Given & Partial<World>): World {
  return {
    environment: null,
    mode: null,
    register: null,
    calendar: null,
    models: [],
    items: null,
    judged: [],
    others: [],
    unread: [],
    localFiles: null,
    ...given,
  };
}
