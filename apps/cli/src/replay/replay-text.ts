import { type Constitution } from '@folkmoot/rules';
import { type Differing, type Replay, type ReplayedDecision } from '@folkmoot/verify';

/** A replay for a person: what would have come out differently and why, and what cannot be said. */
export function replayText(
  place: string,
  { decisions, totals }: Replay,
  { title, version }: Constitution,
): string {
  const of = (result: ReplayedDecision['result']) =>
    decisions.filter((decision) => decision.result === result);
  return [
    `${totals.differently} of ${counted(decisions.length)} would have come out differently.`,
    '',
    `  Record  ${place}`,
    `  Under   ${title}, version ${version}`,
    `  Same    ${totals.same}; it cannot be said of ${totals['cannot-be-said']}`,
    ...of('differently').flatMap(differentLines),
    ...unknownLines(of('cannot-be-said')),
    '',
    'The record is taken as it was published. Whether it holds: folkmoot verify',
    '',
  ].join('\n');
}

const counted = (decisions: number): string =>
  decisions === 1 ? '1 past decision' : `${decisions} past decisions`;

const named = ({ number, title, version }: ReplayedDecision): string =>
  `Decision ${number}, ${title} (version ${version})`;

const differentLines = (decision: ReplayedDecision): string[] => [
  '',
  named(decision),
  `  It was     ${decision.was.verdict}: ${decision.was.headline}`,
  `  It would   ${decision.would?.verdict}: ${decision.would?.headline}`,
  ...differing('Why', decision.steps),
  ...differing('What follows', decision.effects),
];

const differing = (heading: string, { was, would }: Differing): string[] =>
  was.length + would.length === 0
    ? []
    : [
        `  ${heading}`,
        ...was.map((sentence) => `    - ${sentence}`),
        ...would.map((sentence) => `    + ${sentence}`),
      ];

const unknownLines = (decisions: readonly ReplayedDecision[]): string[] =>
  decisions.length === 0
    ? []
    : [
        '',
        'It cannot be said of',
        ...decisions.flatMap((decision) => [`  ${named(decision)}`, `    ${decision.unknown}`]),
      ];
