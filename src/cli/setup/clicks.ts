/**
 * What only an administrator can set, in the order in which it works, each with its address in this repository. Nothing here is done by the
 * program, and nothing of it can be seen in a checkout.
 */

export type Click = { readonly what: string; readonly where: string };

/** @param address of the repository; null where git names none: then the way to click stands in its place */
export function listClicks(address: string | null, environments: readonly string[]): readonly Click[] {
  const at = (path: string, menu: string): string => (address === null ? menu : `${address}/${path}`);
  const rules = at('settings/rules', 'Settings > Rules > Rulesets');
  return [
    {
      what: 'Ruleset of the default branch: require a pull request, with review from Code Owners; nobody in the bypass list.',
      where: rules,
    },
    ...environments.map((name) => ({
      what: `Environment ${name}: deployment branches "protected branches only"; take away "Allow administrators to bypass".`,
      where: at('settings/environments', 'Settings > Environments'),
    })),
    {
      what: 'Workflow permissions: read only, as each job asks for what it needs.',
      where: at('settings/actions', 'Settings > Actions > General'),
    },
    {
      what: 'Label change-gate-stop: with it an issue stops deployments. Anybody with triage access can set it; it counts only from people of the register.',
      where: at('labels', 'Issues > Labels'),
    },
    {
      what: 'Label change-gate-record: with it an issue becomes a change record. And under Actions > General: allow GitHub Actions to create pull requests.',
      where: at('labels', 'Issues > Labels'),
    },
    {
      what: 'Later, when the policy says enforce: in the same ruleset, require the status check change-gate, with GitHub Actions as its source. GitHub offers it once a pull request has had it.',
      where: rules,
    },
  ];
}
