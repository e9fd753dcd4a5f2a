/** Who could be in a register: the people that CODEOWNERS names, and those who write commits with an address of GitHub's own. */
import { readTextFile } from '../../checkout/files.ts';
import { writersOf } from '../../checkout/git.ts';
import { accountOfAddress, isBotLogin } from '../../domain/text/logins.ts';
import { isSameName } from '../../domain/text/names.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';

export type Candidate = { readonly login: string; readonly id: number | null; readonly because: string };

/** Where GitHub looks for CODEOWNERS, in its order. */
export const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

export type Owners = { readonly path: string; readonly text: string };

/** The file that GitHub reads; null where there is none. */
export async function readOwners(root: string): Promise<Owners | null> {
  for (const path of OWNERS) {
    const file = await readTextFile(root, path);
    if (file.kind === 'known' && file.value !== null) return { path, text: new TextDecoder().decode(file.value.bytes) };
  }
  return null;
}

/** People of CODEOWNERS; teams and addresses are no logins. */
export function loginsOf(owners: Owners | null): readonly string[] {
  const names = (owners?.text ?? '')
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/(?:^|\s)#.*$/u, '')
        .trim()
        .split(/\s+/u)
        .slice(1),
    )
    .flatMap((word) => (/^@[^/@]+$/u.test(word) ? [word.slice(1)] : []));
  return distinct(names.filter(isPerson));
}

/** @param known who is in the register already */
export async function findCandidates(
  root: string,
  owners: Owners | null,
  known: readonly string[],
): Promise<readonly Candidate[]> {
  const accounts = (await writersOf(root)).flatMap((mail) => accountOfAddress(mail) ?? []);
  const ofOwners = loginsOf(owners).map((login) => ({
    login,
    id: accounts.find((one) => isSameName(one.login, login))?.id ?? null,
    because: 'in CODEOWNERS',
  }));
  const ofGit = accounts.filter(({ login }) => isPerson(login)).map((one) => ({ ...one, because: 'writes commits' }));
  const all: Candidate[] = [];
  for (const one of [...ofOwners, ...ofGit])
    if (![...known, ...all.map(({ login }) => login)].some((login) => isSameName(login, one.login))) all.push(one);
  return all.slice(0, 12);
}

/** Whether this login's own address gives its number; null where it does not. */
export async function idOf(root: string, login: string): Promise<number | null> {
  const accounts = (await writersOf(root)).flatMap((mail) => accountOfAddress(mail) ?? []);
  return accounts.find((one) => isSameName(one.login, login))?.id ?? null;
}

function isPerson(login: string): boolean {
  return CHECKS.Login(login) === null && !isBotLogin(login);
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.findIndex((other) => isSameName(name, other)) === index);
}
