/**
 * The issue forms by which a change is raised and deployments are stopped. Their headings are read by the gate (`raise-words.ts`,
 * `stop-words.ts` of the domain), and a test holds both together.
 */
import { fill } from './fill.ts';

export function writeRaiseForm(environments: readonly string[]): string {
  return fill('raise-form.yml', { ENVIRONMENT: exampleOf(environments) });
}

export function writeStopForm(environments: readonly string[]): string {
  return fill('stop-form.yml', { ENVIRONMENT: exampleOf(environments) });
}

function exampleOf([first = 'production']: readonly string[]): string {
  return JSON.stringify(first);
}
