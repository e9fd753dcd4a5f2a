/** What `init` asks: logins and environments, each with what the repository itself suggests. */
import { isBotLogin } from '../../domain/text/logins.ts';
import { quote } from '../../domain/text/quote.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { bad, type Field, good, listField, type Reply, single } from '../kit/interview.ts';

/** @param found a login that CODEOWNERS names first */
export function askLogin(found: string | null): Field<string> {
  return single('--login', 'Your GitHub login, the first change and release manager', found, readLogin);
}

/** @param found people of CODEOWNERS. An empty line takes them, as they stand before whoever types it */
export function askManagers(found: readonly string[]): Field<readonly string[]> {
  return listField(
    '--manager',
    'Who else approves as a change and release manager, by login, with commas (- for nobody)',
    found.length === 0 ? '-' : found.join(', '),
    readLogin,
    true,
  );
}

/** @param usual environments that the workflows name */
export function askEnvironments(usual: readonly string[]): Field<readonly string[]> {
  return listField(
    '--environment',
    'The environments that the gate is for, with commas',
    usual.join(', '),
    readName,
    false,
  );
}

function readLogin(text: string): Reply<string> {
  const advice = CHECKS.Login(text);
  if (isBotLogin(text)) return bad(`${quote(text)} is a bot; a person is needed here.`);
  return advice === null ? good(text) : bad(`${advice.message} ${advice.remedy}`);
}

function readName(text: string): Reply<string> {
  const advice = CHECKS.EnvironmentName(text);
  if (advice !== null) return bad(`${advice.message} ${advice.remedy}`);
  // In the workflow it would be an expression.
  return text.includes('${{') ? bad(`${quote(text)} holds "\${{".`) : good(text);
}
