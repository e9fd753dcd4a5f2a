// Generated from package.json. Do not edit: run `npm run generate`.

export const VERSION = '0.1.0';
/** Its repository on GitHub. */
export const HOME = 'change-gate/change-gate';
