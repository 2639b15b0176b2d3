import { formatVerifierKey } from '@folkmoot/log';
import { type Failure, type Verdict } from '@folkmoot/verify';
import { type TrustedKey } from './trust';

const mostShown = 100;

export interface VerdictContext extends TrustedKey {
  readonly address: string;
  /** Decisions made after the checkpoint. */
  readonly newer: number;
}

/** A verdict for a person: what was checked, how much, by which key, and each failure. */
export function verdictText(verdict: Verdict, context: VerdictContext): string {
  const { ok, failures } = verdict;
  const headline = ok
    ? `The record at ${context.address} holds. Everything in it follows from its evidence.`
    : `The record at ${context.address} does not hold: ${plural(failures.length, 'failure')}.`;
  return [headline, '', ...factsOf(verdict, context), ...listOf(failures), ''].join('\n');
}

function factsOf({ checked, log }: Verdict, { key, from, newer }: VerdictContext): string[] {
  const { entries, decisions, counts, ballots } = checked;
  const facts: [string, string][] = [
    ['Log', `${key.name}, ${plural(entries, 'entry', 'entries')} read`],
    ['Root', log ? log.root : 'no checkpoint that can be believed'],
    ['Key', formatVerifierKey(key)],
    ['', from === 'reader' ? 'the key that you gave' : siteKeyAdvice],
    ['Decisions', `${plural(decisions, 'decision')} checked against the rules in force`],
    ['Counts', `${plural(counts, 'count')} made again from ${plural(ballots, 'ballot paper')}`],
  ];
  if (newer > 0)
    facts.push(['Newer', `${plural(newer, 'decision')} made since the log was last signed`]);
  return facts.map(([name, says]) => `  ${name.padEnd(11)}${says}`);
}

const siteKeyAdvice =
  'as the site itself gives it: compare it with your minutes, or give yours with --vkey';

function listOf(failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [];
  const shown = failures.slice(0, mostShown).flatMap((failure, n) => {
    const place = placeOf(failure);
    const number = `${n + 1}.`.padStart(5);
    return [`${number} ${failure.says}`, ...(place === '' ? [] : [`      ${place}`])];
  });
  const more = failures.length - mostShown;
  return ['', ...shown, ...(more > 0 ? [`      and ${number(more)} more; --json shows all`] : [])];
}

const placeOf = ({ entry, decision, file }: Failure): string =>
  [
    ...(decision === undefined ? [] : [`decision ${decision}`]),
    ...(entry === undefined ? [] : [`entry ${entry}`]),
    ...(file === undefined ? [] : [file]),
  ].join(', ');

const number = (value: number): string => value.toLocaleString('en-GB');

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
