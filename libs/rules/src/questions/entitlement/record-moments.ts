import { type Constitution, type RecordDatePolicy } from '../../constitution';
import { type Step } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { list } from '../../reasoning/explain';
import { type Moment, momentSays } from '../moment';
import { type EntitlementFacts } from './facts';

type Name = keyof EntitlementFacts['moments'];

interface Policy {
  readonly fixedBy: readonly Name[];
  readonly says: string;
  readonly source: Source;
}

const own = (rule: string): Source => ({ rule, citation: 'Constitution, record date' });

const POLICIES: Readonly<Record<RecordDatePolicy, Policy>> = {
  AT_OPENING: { fixedBy: ['opening'], says: 'when the poll opens', source: own('R-07') },
  AT_VOTE: { fixedBy: ['vote'], says: 'when the vote is taken', source: own('R-07') },
  CIRCULATION_MOMENT: {
    fixedBy: ['circulation'],
    says: 'when the first copy of a written resolution is sent',
    source: { rule: 'R-A33', citation: 'Companies Act 2006 ss.289, 290' },
  },
  FIXED_DATE: { fixedBy: ['fixed'], says: 'on a date that was set', source: own('R-07') },
  NOMINATION_CLOSE: {
    fixedBy: ['nominationsClose'],
    says: 'when nominations close',
    source: { rule: 'R-D15', citation: 'Model Election Rules 2014 r.27 [from knowledge]' },
  },
  NOTICE_AND_MEETING: {
    fixedBy: ['notice', 'meeting'],
    says: 'on the day of the notice and on the day of the meeting, for members on both',
    source: own('R-C25'),
  },
};

export interface RecordMoments {
  /** In order of time; empty when the facts do not give them all. */
  readonly moments: readonly Moment[];
  readonly step: Step;
}

/** The moments at which a person must be on the register. Source: R-07, R-A33, R-C25, R-D15. */
export function recordMoments(
  { recordDate }: Constitution,
  { policy = recordDate, moments }: EntitlementFacts,
): RecordMoments {
  const { fixedBy, says, source } = POLICIES[policy];
  const given = fixedBy.flatMap((name) => moments[name] ?? []);
  const missing = fixedBy.filter((name) => moments[name] === undefined);
  return missing.length > 0
    ? {
        moments: [],
        step: find(
          source,
          `The roll is fixed ${says}, and the facts do not say when that is: give ${list(missing)}.`,
          false,
        ),
      }
    : {
        moments: given,
        step: find(source, `The roll is fixed ${says}: ${list(given.map(momentSays))}.`, true, {
          policy,
        }),
      };
}
