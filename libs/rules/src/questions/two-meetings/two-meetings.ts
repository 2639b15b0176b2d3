import { addDays, formatDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Threshold } from '../../constitution';
import { type Effect, type KeyDate, type Ruling, type Step, type Warning } from '../../outcome';
import { classesAreUnsound, eachMajority } from '../../decisions/class-votes';
import { conditions } from '../../decisions/conditions';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { fractionSays, grouped } from '../../reasoning/words';
import {
  DAYS_TO_SEND_COPY,
  type TwoMeetings,
  twoMeetingsFor,
  windowOf,
} from '../../statute/societies';
import { constituencyName } from '../names';
import { question } from '../question';
import { failedRuling, firstFailure } from '../ruling';
import { type TwoMeetingsFacts, twoMeetingsFacts } from './facts';

/**
 * Is a resolution carried that takes two meetings: a special resolution of a society?
 * Source: R-C4, R-C5, R-C6, R-C20, R-01; Co-operative and Community Benefit Societies Act 2014 ss.109–113.
 */
export const twoMeetings = question(
  'two-meetings',
  'Is a resolution carried that one meeting passes and another confirms?',
  twoMeetingsFacts,
  (constitution, facts) => {
    const kind = constitution.decisionKinds.find(({ code }) => code === facts.kind);
    const terms = kind && twoMeetingsFor(kind);
    if (kind && terms) return decided(constitution, kind, terms, facts);
    const source = { rule: 'R-01', citation: 'Constitution, kinds of decision' };
    const says = `The constitution has no kind of decision “${facts.kind}” that takes two meetings.`;
    return answer('unlawful', [find(source, says, false)], []);
  },
);

function decided(
  constitution: Constitution,
  kind: DecisionKind,
  terms: TwoMeetings,
  facts: TwoMeetingsFacts,
): Ruling {
  const { second, asOf } = facts;
  const window = windowOf(terms.confirmation, facts.first.heldOn);
  const dates: KeyDate[] = [
    { what: 'First day for the second meeting', on: window.from, ...terms.source },
    { what: 'Last day for the second meeting', on: window.to, ...terms.source },
  ];
  const formal = formalities(constitution, kind, terms, facts);
  if (firstFailure(formal)) return answer('unlawful', formal, dates);
  const passed = [
    ...formal,
    ...firstMeeting(terms, facts),
    ...eachMajority(constitution, kind, facts.first),
  ];
  if (firstFailure(passed)) return answer('lost', passed, dates);
  if (!second) {
    const isOpen = asOf <= window.to;
    const says = isOpen
      ? `It must be confirmed from ${formatDate(window.from)} to ${formatDate(window.to)}.`
      : `It was not confirmed by ${formatDate(window.to)}.`;
    const step = find(terms.source, says, false);
    return answer(isOpen ? 'open' : 'lapsed', [...passed, step], dates);
  }
  const timed = [...passed, ...inWindow(terms, window, second)];
  if (firstFailure(timed)) return answer('unlawful', timed, dates);
  const steps = [...timed, confirmed(terms, second)];
  if (firstFailure(steps)) return answer('lost', steps, dates);
  const all = [...steps, ...conditions(constitution, kind, facts)];
  if (firstFailure(all)) return answer('unlawful', all, dates);
  return carried(facts, terms, all, dates, second);
}

/** The notice, proxies only where the rules allow them, and nobody without a vote. */
function formalities(
  constitution: Constitution,
  { without = [], eachConstituency = [] }: DecisionKind,
  { source }: TwoMeetings,
  { first }: TwoMeetingsFacts,
): Step[] {
  const { proposedInNotice, byProxy = 0, byConstituency = [] } = first;
  const proxies = constitution.meetings?.proxies;
  const wrongly = byConstituency.find(
    (one) => without.includes(one.constituency) && one.votesFor + one.votesAgainst > 0,
  );
  return [
    find(
      source,
      proposedInNotice
        ? 'The notice gave the intention to propose this resolution.'
        : 'The notice did not give the intention to propose this resolution.',
      proposedInNotice,
    ),
    weigh(
      source,
      'No more members can vote than are eligible.',
      { of: first.votesFor + first.votesAgainst, says: 'members who voted' },
      '<=',
      { of: first.eligible, says: 'eligible members' },
    ),
    ...(eachConstituency.length > 0 ? [classesAreUnsound(first, source) ?? []].flat() : []),
    ...(byProxy > 0 && proxies?.allowed !== true
      ? [
          find(
            { ...source, citation: cite(proxies?.cites, 'proxies') },
            'Proxies voted, and the rules do not allow them.',
            false,
          ),
        ]
      : []),
    ...(wrongly
      ? [
          find(
            { rule: 'R-C20', citation: cite(constitution.voting?.cites, 'votes') },
            `Members for ${constituencyName(constitution, wrongly.constituency)} have no vote on this, and votes of theirs were counted.`,
            false,
          ),
        ]
      : []),
  ];
}

function firstMeeting(
  { first, turnout, source }: TwoMeetings,
  { first: held }: TwoMeetingsFacts,
): Step[] {
  const voted = held.votesFor + held.votesAgainst;
  return [
    ...(turnout
      ? [
          weigh(
            source,
            `At least ${fractionSays(turnout)} of the eligible members must vote at the first meeting.`,
            { times: turnout.denominator, of: voted, says: 'members who voted' },
            '>=',
            { times: turnout.numerator, of: held.eligible, says: 'eligible members' },
          ),
        ]
      : []),
    majorityStep(source, 'At the first meeting', first, held),
  ];
}

interface Votes {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly declared?: 'carried' | 'lost';
}

/** Source: R-C6: the declaration of the chair is conclusive. */
const DECLARED: Source = {
  rule: 'R-C6',
  citation: 'Co-operative and Community Benefit Societies Act 2014 ss.111, 113',
};

function majorityStep(
  source: Source,
  where: string,
  threshold: Threshold,
  { votesFor, votesAgainst, declared }: Votes,
): Step {
  if (declared) {
    const says = `${where} the chair declared it ${declared}, which is conclusive.`;
    return find(DECLARED, says, declared === 'carried', { for: votesFor, against: votesAgainst });
  }
  const voted = votesFor + votesAgainst;
  if (voted === 0) return find(source, `${where} nobody voted.`, false);
  return weigh(
    source,
    `${where} ${threshold.strict ? 'more than' : 'at least'} ${fractionSays(threshold)} of the members who vote must be for it.`,
    { times: threshold.denominator, of: votesFor, says: 'members for it' },
    threshold.strict ? '>' : '>=',
    { times: threshold.numerator, of: voted, says: 'members who voted' },
  );
}

const inWindow = (
  { source }: TwoMeetings,
  { from, to }: ReturnType<typeof windowOf>,
  { heldOn, noticeGiven }: NonNullable<TwoMeetingsFacts['second']>,
): Step[] => [
  find(
    source,
    `The second meeting must be from ${formatDate(from)} to ${formatDate(to)}, and was on ${formatDate(heldOn)}.`,
    from <= heldOn && heldOn <= to,
  ),
  find(
    source,
    noticeGiven
      ? 'Notice of the second meeting was given.'
      : 'Notice of the second meeting was not given.',
    noticeGiven,
  ),
];

const confirmed = ({ confirmation, source }: TwoMeetings, second: Votes): Step =>
  majorityStep(source, 'At the second meeting', confirmation.threshold, second);

const COPY: Source = {
  rule: 'R-C6',
  citation: 'Co-operative and Community Benefit Societies Act 2014 ss.111–113',
};

function carried(
  { title, first, copySentOn, asOf }: TwoMeetingsFacts,
  { source }: TwoMeetings,
  derivation: readonly Step[],
  dates: readonly KeyDate[],
  second: NonNullable<TwoMeetingsFacts['second']>,
): Ruling {
  const by = addDays(second.heldOn, DAYS_TO_SEND_COPY);
  const filing: Effect = {
    type: 'filing-due',
    what: `A copy of the resolution “${title}”, signed by the chair of the second meeting and countersigned by the secretary,`,
    by,
    citation: COPY.citation,
    at: 'the Financial Conduct Authority',
  };
  const isLate = copySentOn ? copySentOn > by : asOf > by;
  const warnings: Warning[] = [
    { ...COPY, says: 'It has no effect until it is registered.' },
    ...(isLate
      ? [{ ...COPY, says: `The copy was due by ${formatDate(by)}. Being late does not undo it.` }]
      : []),
  ];
  const numbers = ({ votesFor, votesAgainst }: Votes): string =>
    `${grouped(votesFor)} for and ${grouped(votesAgainst)} against`;
  return {
    verdict: 'carried',
    headline: `${numbers(first)} at the first meeting, ${numbers(second)} at the second: ${source.citation}.`,
    derivation,
    effects: [filing],
    warnings,
    dates,
  };
}

const OPENINGS = {
  unlawful: 'Not lawful.',
  lost: 'Lost.',
  open: 'Carried once.',
  lapsed: 'Lapsed.',
} as const;

const answer = (
  verdict: keyof typeof OPENINGS,
  derivation: readonly Step[],
  dates: readonly KeyDate[],
): Ruling => failedRuling(verdict, OPENINGS[verdict], derivation, dates);
