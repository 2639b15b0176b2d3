import { addDays, addMonths, formatDate, formatPounds, type PlainDate } from '@folkmoot/basics';
import { type KeyDate, type Ruling, type Step } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type GrantEvent, type GrantFacts, grantFacts } from './facts';

type Kind = GrantEvent['type'];

/** What may follow what. Source: R-G13. */
const NEXT: Readonly<Record<Kind, readonly Kind[]>> = {
  applied: ['found-eligible'],
  'found-eligible': ['shortlisted', 'voted'],
  shortlisted: ['voted'],
  voted: ['offered'],
  offered: ['accepted'],
  accepted: ['paid'],
  paid: ['monitored', 'clawed-back'],
  monitored: ['monitored', 'closed', 'clawed-back'],
  closed: [],
  'clawed-back': [],
};

const SAYS: Readonly<Record<Kind, string>> = {
  applied: 'Applied for',
  'found-eligible': 'Found eligible',
  shortlisted: 'Shortlisted',
  voted: 'Put to the vote',
  offered: 'Offered',
  accepted: 'Accepted',
  paid: 'Paid',
  monitored: 'Monitored',
  closed: 'Closed',
  'clawed-back': 'Clawed back',
};

const DAYS_TO_ACCEPT = 30;
const MONITORED_AFTER_MONTHS = [6, 12] as const;

/**
 * Where is a grant in its life, and what is due next? From the bid to its close, with the offer accepted within 30 days,
 * monitoring after 6 and 12 months, and what was not spent back in the fund.
 * Source: R-G13 [design].
 */
export const grant = question(
  'grant',
  'Where is a grant in its life, and what is due next?',
  grantFacts,
  ({ fund }, facts): Ruling => {
    const source = { rule: 'R-G13', citation: cite(fund?.cites, 'grants') };
    const last = facts.events.at(-1)!;
    const dates = due(facts, source);
    const late = dates.find(({ on }) => on < facts.on);
    const says = `${facts.name}: ${SAYS[last.type].toLowerCase()} on ${formatDate(last.on)}`;
    return rulingOf(['in-order', 'out-of-order'], `${says}: ${source.citation}.`, {
      steps: [
        ...facts.events.map((event, index) => step(facts, event, index, source)),
        ...conditions(facts, source),
        ...(late
          ? [find(source, `${late.what} was due by ${formatDate(late.on as PlainDate)}.`, false)]
          : []),
      ],
      dates,
    });
  },
);

function step({ events }: GrantFacts, event: GrantEvent, index: number, source: Source): Step {
  const before = events[index - 1];
  const follows = before ? NEXT[before.type].includes(event.type) : event.type === 'applied';
  const inTime = !before || before.on <= event.on;
  const says = `${SAYS[event.type]} on ${formatDate(event.on)}.`;
  if (follows && inTime) return find(source, says, true);
  const why = !inTime
    ? 'It comes before what went before it.'
    : before
      ? `It cannot follow “${SAYS[before.type].toLowerCase()}”.`
      : 'A grant begins when it is applied for.';
  return find(source, `${says} ${why}`, false);
}

const ofType = <T extends Kind>({ events }: GrantFacts, type: T) =>
  events.find((event): event is Extract<GrantEvent, { type: T }> => event.type === type);

function conditions(facts: GrantFacts, source: Source): Step[] {
  const offered = ofType(facts, 'offered');
  const accepted = ofType(facts, 'accepted');
  const paid = ofType(facts, 'paid');
  return [
    ...(offered
      ? [
          find(
            { ...source, rule: 'R-B2' },
            offered.assetLockClause
              ? 'The offer binds the money to its purpose.'
              : 'The offer does not bind the money to its purpose, as the asset lock asks.',
            offered.assetLockClause,
          ),
        ]
      : []),
    ...(offered && accepted
      ? [
          find(
            source,
            accepted.on <= addDays(offered.on, DAYS_TO_ACCEPT)
              ? `The offer was accepted within ${DAYS_TO_ACCEPT} days.`
              : `An offer must be accepted within ${DAYS_TO_ACCEPT} days, and this one was not.`,
            accepted.on <= addDays(offered.on, DAYS_TO_ACCEPT),
            { offered: offered.on, accepted: accepted.on },
          ),
        ]
      : []),
    ...(paid
      ? [
          weigh(
            source,
            'No more may be paid than was granted.',
            { of: BigInt(paid.pence), says: 'paid' },
            '<=',
            { of: BigInt(facts.grantPence), says: 'granted' },
          ),
          ...returned(facts, BigInt(paid.pence), source),
        ]
      : []),
  ];
}

function returned(facts: GrantFacts, paid: bigint, source: Source): Step[] {
  const closed = ofType(facts, 'closed');
  const monitored = facts.events.findLast((event) => event.type === 'monitored');
  if (!closed || !monitored) return [];
  const spent = BigInt(monitored.spentPence);
  return [
    weigh(
      source,
      `What was not spent of ${formatPounds(paid)} must return to the fund.`,
      { of: spent + BigInt(closed.returnedPence), says: 'spent and returned' },
      '=',
      { of: paid, says: 'paid' },
    ),
  ];
}

/** What is due next: the acceptance of an offer, and monitoring after it was paid. */
function due(facts: GrantFacts, source: Source): KeyDate[] {
  const last = facts.events.at(-1)!;
  const paid = ofType(facts, 'paid');
  if (last.type === 'offered')
    return [{ what: 'Acceptance of the offer', on: addDays(last.on, DAYS_TO_ACCEPT), ...source }];
  if (!paid || last.type === 'closed' || last.type === 'clawed-back') return [];
  const done = facts.events.filter(({ type }) => type === 'monitored').length;
  return MONITORED_AFTER_MONTHS.slice(done).map((months) => ({
    what: `Monitoring after ${months} months`,
    on: addMonths(paid.on, months),
    ...source,
  }));
}
