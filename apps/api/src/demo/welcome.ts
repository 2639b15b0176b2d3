import { type RunningApp } from '../start-app';
import { demoSignIns } from './sign-ins';

/** What a newcomer is told once everything is up. */
export async function welcome({ url }: RunningApp): Promise<string> {
  const response = await fetch(`${url}/api/v1/organisation`);
  const organisation = response.ok
    ? ((await response.json()) as { name: string; demo: boolean })
    : null;
  const lines = [`Folkmoot is ready: ${url}`, ''];
  if (organisation) lines.push(`  ${organisation.name}`, '');
  lines.push(`  Visitor      ${url}/  the register of decisions, no sign-in`);
  if (organisation?.demo) {
    lines.push(`  Members      ${url}/vote  and officers ${url}/office sign in with:`, '');
    const width = Math.max(...demoSignIns.map(({ identifier }) => identifier.length));
    lines.push(
      ...demoSignIns.map(({ identifier, role }) => `    ${identifier.padEnd(width)}  ${role}`),
    );
    lines.push('', `  Sign-in emails are not sent but kept at ${url}/mailbox`);
  }
  return [...lines, '', '  Ctrl-C stops everything; the data stays.', ''].join('\n');
}
