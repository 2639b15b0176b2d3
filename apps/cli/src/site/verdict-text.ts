import { type Failure } from '@folkmoot/verify';
import { formatVerifierKey } from '@folkmoot/log';
import { type Finding } from './finding';

const mostShown = 100;

/** A verdict for a person: what was checked, how much, by which key, and each failure. */
export function verdictText(place: string, finding: Finding): string {
  const { ok, failures } = finding.verdict;
  const what = finding.pack ? 'evidence pack' : 'record at';
  const headline = ok
    ? `The ${what} ${place} holds. Everything in it follows from its evidence.`
    : `The ${what} ${place} does not hold: ${plural(failures.length, 'failure')}.`;
  return [
    headline,
    '',
    ...factsOf(finding),
    ...listOf(failures),
    ...unchecked(finding),
    ...notShown(finding),
    '',
  ].join('\n');
}

function factsOf({ verdict, trusted, newer, updating, pack }: Finding): string[] {
  const { checked, log, continues, booth } = verdict;
  const { entries, decisions, counts, ballots, erasures, tiles, files } = checked;
  const [key, ...otherKeys] = trusted.keys.map(formatVerifierKey);
  const subject = pack?.subject;
  const facts: [string, string][] = [
    ...(subject ? [['About', `the ${subject.kind} “${subject.title}”`] as [string, string]] : []),
    [
      'Log',
      `${trusted.keys[0].name}, ${plural(entries, 'entry', 'entries')} ${pack ? `of ${number(log?.size ?? 0)} proved` : 'read'}`,
    ],
    ['Root', log ? log.root : 'no checkpoint that can be believed'],
    ['Key', key!],
    ...otherKeys.map((other): [string, string] => ['', other]),
    ['', trusted.from === 'reader' ? 'the key that you gave' : siteKeyAdvice],
    ['Decisions', `${plural(decisions, 'decision')} checked against the rules in force`],
    ['Counts', `${plural(counts, 'count')} made again from ${plural(ballots, 'ballot paper')}`],
  ];
  if (continues !== null)
    facts.push([
      'Continues',
      `the log ${continues}, a record of its own: what only that one tells was not looked into`,
    ]);
  if (booth)
    facts.push(['Booth', `${plural(booth.releases, 'release')}, the newest ${booth.newest}`]);
  if (erasures > 0)
    facts.push([
      'Erased',
      `${plural(erasures, 'former member')}: what the log commits to about them can no longer be opened; all of it still verifies`,
    ]);
  if (files > 0)
    facts.push([
      'Files',
      `${plural(files, 'file')} as the manifest says, ${plural(tiles, 'tile')} of the hash tree`,
    ]);
  if (newer > 0)
    facts.push(['Newer', `${plural(newer, 'decision')} made since the log was last signed`]);
  if (updating) facts.push(['Note', 'the record was being brought up to date meanwhile']);
  return facts.map(([name, says]) => `  ${name.padEnd(11)}${says}`);
}

/** What older entries do not tell: the record holds or not, whatever they left out. */
function unchecked({ verdict }: Finding): string[] {
  const { length } = verdict.unchecked;
  if (length === 0) return [];
  const shown = verdict.unchecked.slice(0, mostShown).map((one) => `  - ${one}`);
  const more = length - mostShown;
  return [
    '',
    '  What this record does not tell, and was not checked:',
    ...shown,
    ...(more > 0 ? [`    and ${number(more)} more; --json shows all`] : []),
  ];
}

/** A slice holds or not; what it cannot show is said either way. */
const notShown = ({ pack }: Finding): string[] =>
  pack
    ? [
        '',
        '  What a pack cannot show, and the whole record can:',
        ...pack.notShown.map((one) => `  - ${one}`),
      ]
    : [];

const siteKeyAdvice =
  'as the record itself gives it: compare it with your minutes, or give yours with --vkey';

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
