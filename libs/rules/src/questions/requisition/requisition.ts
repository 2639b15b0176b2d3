import { addDays, formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type KeyDate, type Step } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { counted, grouped } from '../../reasoning/words';
import {
  callBy,
  FIVE_PERCENT,
  holdBy,
  least,
  MOST_WORDS,
  ownMeetingBy,
  type RightOfShare,
  shareForMeeting,
} from '../../statute/members-rights';
import { isCompany } from '../../statute/notice';
import { doneBy } from '../by-the-day';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type RequisitionFacts, requisitionFacts } from './facts';

const CALLED: Source = { rule: 'R-A26', citation: 'Companies Act 2006 s.304' };
const BY_THEMSELVES: Source = { rule: 'R-A26', citation: 'Companies Act 2006 s.305' };
const CIRCULATED: Source = { rule: 'R-A37', citation: 'Companies Act 2006 ss.292–293' };

/**
 * Must a meeting be called, or a written resolution sent round, because members ask for it; and was it?
 * Source: R-A26, R-A37, R-01. Articles may ask for fewer members, never for more.
 */
export const requisition = question(
  'requisition',
  'Must a meeting be called, or a written resolution sent round, at the request of members?',
  requisitionFacts,
  (constitution, facts) => {
    const right = rightOf(constitution, facts);
    if (!right) return rulingOf(ORDER, '', { steps: [noRight(constitution)] });
    const needed = least(facts.votes, right.share);
    const asked = [enough(right, facts), ...objections(facts), ...words(facts)];
    const what =
      facts.wants === 'meeting'
        ? 'the meeting must be called'
        : 'the resolution must be sent round';
    return rulingOf(
      ORDER,
      `${grouped(facts.asking)} of ${counted(facts.votes, 'vote')} ask, and ${grouped(needed)} are enough: ${what} (${right.source.citation}).`,
      {
        steps: [...asked, ...done(facts)],
        dates: asked.every(({ holds }) => holds) ? datesOf(constitution, facts) : [],
      },
    );
  },
);

const ORDER = ['in-order', 'out-of-order'] as const;

function rightOf(constitution: Constitution, { wants }: RequisitionFacts): RightOfShare | null {
  if (wants === 'meeting') return shareForMeeting(constitution);
  return isCompany(constitution.legalForm) && constitution.legalForm !== 'public-limited-company'
    ? { share: FIVE_PERCENT, source: CIRCULATED }
    : null;
}

const noRight = ({ meetings }: Constitution): Step =>
  find(
    { rule: 'R-A26', citation: cite(meetings?.cites, 'general meetings') },
    'Neither the law nor the constitution gives members this right.',
    false,
  );

const enough = ({ share, source }: RightOfShare, { asking, votes }: RequisitionFacts): Step =>
  weigh(
    source,
    `Those who ask must hold ${grouped(least(votes, share))} of the ${counted(votes, 'vote')}.`,
    { times: share.denominator, of: asking, says: 'votes of those who ask' },
    '>=',
    { times: share.numerator, of: votes, says: 'votes of all' },
  );

const OBJECTIONS: Readonly<Record<RequisitionFacts['objections'][number], string>> = {
  ineffective: 'What they want could have no effect if it were passed.',
  defamatory: 'What they want put to the vote is defamatory.',
  frivolous: 'What they want put to the vote is frivolous or vexatious.',
};

const objections = ({ objections: all, wants }: RequisitionFacts): Step[] =>
  all.map((one) =>
    find(
      wants === 'meeting'
        ? { rule: 'R-A26', citation: 'Companies Act 2006 s.303(5)' }
        : { rule: 'R-A37', citation: 'Companies Act 2006 s.292(2)' },
      OBJECTIONS[one],
      false,
    ),
  );

const words = ({ words: count }: RequisitionFacts): Step[] =>
  count === undefined
    ? []
    : [
        weigh(
          { rule: 'R-A37', citation: 'Companies Act 2006 s.292(3)' },
          `A statement may have no more than ${grouped(MOST_WORDS)} words.`,
          { of: count, says: 'words' },
          '<=',
          { of: MOST_WORDS, says: 'words allowed' },
        ),
      ];

function done({ called, circulatedOn, receivedOn, asking }: RequisitionFacts): Step[] {
  if (circulatedOn !== undefined)
    return [doneBy(CIRCULATED, 'It was sent round', circulatedOn, addDays(receivedOn, 21))];
  if (!called) return [];
  if (called.by === 'directors')
    return [
      doneBy(CALLED, 'The directors called the meeting', called.on, callBy(receivedOn)),
      doneBy(CALLED, 'It is held', called.for, holdBy(called.on)),
    ];
  return [
    notTooSoon(called.on, receivedOn),
    weigh(
      BY_THEMSELVES,
      'All who asked, or those with more than half of their votes, may call it themselves.',
      { times: 2, of: called.votes ?? asking, says: 'votes of those who call it' },
      '>',
      { of: asking, says: 'votes of those who asked' },
    ),
    doneBy(BY_THEMSELVES, 'It is held', called.for, ownMeetingBy(receivedOn)),
  ];
}

function notTooSoon(on: PlainDate, receivedOn: PlainDate): Step {
  const isLate = on > callBy(receivedOn);
  const until = `The directors had until ${formatDate(callBy(receivedOn))}`;
  const says = isLate
    ? `${until}, and the members called it themselves after that.`
    : `${until}; the members called it themselves before that, on ${formatDate(on)}.`;
  return find(BY_THEMSELVES, says, isLate, { 'called on': on });
}

function datesOf(
  { legalForm }: Constitution,
  { wants, receivedOn, called }: RequisitionFacts,
): KeyDate[] {
  if (!isCompany(legalForm)) return [];
  if (wants === 'written-resolution')
    return [{ what: 'Last day to send it round', on: addDays(receivedOn, 21), ...CIRCULATED }];
  const calledOn = called?.by === 'directors' ? called.on : callBy(receivedOn);
  return [
    { what: 'Last day for the directors to call it', on: callBy(receivedOn), ...CALLED },
    { what: 'Last day on which it can then be held', on: holdBy(calledOn), ...CALLED },
    {
      what: 'Last day for a meeting that the members call themselves',
      on: ownMeetingBy(receivedOn),
      ...BY_THEMSELVES,
    },
  ];
}
