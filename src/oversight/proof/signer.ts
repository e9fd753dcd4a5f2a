/** How the workflow that has to have signed is named, and who vouches for it where nobody else is. */

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** `acme/payments/.github/workflows/deploy.yml@refs/heads/main`, with the server before it or without. */
export const SIGNER =
  /^(?:(https:\/\/[A-Za-z0-9.:-]+)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/\.github\/workflows\/[^\s@]+\.ya?ml@refs\/(?:heads|tags)\/\S+$/u;
