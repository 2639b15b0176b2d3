import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type KeyDate, type Ruling, type Step } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { rulingOf } from '../ruling';
import { type RecordKind } from './facts';
import { keptUntil } from './kept-until';

/** One record about a member that is kept for a time. */
export interface RecordOfMember {
  readonly record: RecordKind;
  /** The day from which time runs: see `RetentionFacts`. */
  readonly from: PlainDate;
  /** The last day of the term that followed, for ballots and nominations. */
  readonly termEnds: PlainDate | null;
}

/** What must be known of a member before their personal data is erased. */
export interface ErasureFacts {
  /** The day on which it would be erased. */
  readonly on: PlainDate;
  /** The first day on which they were no member any more; `null` while they are. */
  readonly leftOn: PlainDate | null;
  /** The last day of an office or seat that they hold on that day or later. */
  readonly inOfficeUntil: PlainDate | null;
  /** Whether they can still act for the organisation, such as its secretary. */
  readonly isOfficer: boolean;
  /** What they take part in that is not decided or answered yet, in words: `an election`. */
  readonly underWay: readonly string[];
  readonly records: readonly RecordOfMember[];
}

/** A kind of record that holds up an erasure. */
export interface HeldRecord extends Source {
  readonly record: RecordKind;
  /** The last day on which it must still be there; `null` when no day is set yet. */
  readonly until: PlainDate | null;
  readonly says: string;
}

/** Whether a member may be erased, and what must be kept till when. */
export interface ErasureRuling extends Ruling {
  readonly verdict: 'in-order' | 'out-of-order';
  /** What must still be kept, the longest last. */
  readonly held: readonly HeldRecord[];
}

const REGISTER: Source = { rule: 'R-A45', citation: 'Companies Act 2006 s.121 [from knowledge]' };
const DESIGN: Source = { rule: 'R-H4', citation: 'Retention schedule [design]' };

const NAMES: Readonly<Record<RecordKind, string>> = {
  'minutes-and-resolutions': 'Minutes and resolutions',
  'board-minutes': 'Minutes of the board',
  'register-entry': 'The entry in the register',
  'notice-and-proof-of-sending': 'Notices of polls and who was on their rolls',
  'proxy-appointment': 'Appointments of proxies',
  ballots: 'Ballots',
  'count-sheet': 'Count sheets',
  nomination: 'Nominations',
  'yearly-report': 'Yearly reports',
  'conflict-declaration': 'Declarations of interests',
  challenge: 'Challenges',
  'access-log': 'Logs of access',
};

/**
 * May a former member's personal data be erased? All of it goes at once, when the last record may go.
 * Source: R-H4, R-A44, R-A45, R-D25, R-F30; UK GDPR art 17(1), (3)(b).
 * @returns `in-order`, or `out-of-order` with every reason why not and the day until which each record is kept
 */
export function mayErase(constitution: Constitution, facts: ErasureFacts): ErasureRuling {
  const kinds = latestOfEach(constitution, withRegister(facts));
  const held = kinds.filter(({ until }) => until === null || facts.on <= until);
  const steps = [...standing(facts), ...kinds.map((kind) => stepOf(kind, facts.on))];
  const dates = kinds.flatMap(({ record, until, rule, citation }): KeyDate[] =>
    until === null ? [] : [{ what: `${NAMES[record]}: keep until`, on: until, rule, citation }],
  );
  const ruling = rulingOf(
    ['in-order', 'out-of-order'],
    `Nothing about this person has to be kept on ${formatDate(facts.on)}.`,
    { steps, dates },
  );
  const verdict = steps.every(({ holds }) => holds) ? 'in-order' : 'out-of-order';
  return { ...ruling, verdict, held };
}

function withRegister({ leftOn, records }: ErasureFacts): readonly RecordOfMember[] {
  return leftOn === null
    ? records
    : [{ record: 'register-entry', from: leftOn, termEnds: null }, ...records];
}

/** What stands in the way whatever the day. */
const standing = (facts: ErasureFacts): Step[] => [
  find(
    REGISTER,
    facts.leftOn !== null && facts.leftOn <= facts.on
      ? `They left on ${formatDate(facts.leftOn)}.`
      : `They are a member: the entry in the register is kept until 10 years after they leave.`,
    facts.leftOn !== null && facts.leftOn <= facts.on,
  ),
  ...(facts.inOfficeUntil === null
    ? []
    : [
        find(
          DESIGN,
          `They hold an office or a seat until ${formatDate(facts.inOfficeUntil)}.`,
          false,
        ),
      ]),
  ...(facts.isOfficer
    ? [find(DESIGN, 'They can sign in as an officer: take that from them first.', false)]
    : []),
  ...facts.underWay.map((what) =>
    find(DESIGN, `They take part in ${what}: end that first.`, false),
  ),
];

/** Each kind once, by the record of it that is kept longest; the longest last. */
function latestOfEach(
  constitution: Constitution,
  records: readonly RecordOfMember[],
): readonly HeldRecord[] {
  const latest = new Map<RecordKind, HeldRecord>();
  for (const { record, from, termEnds } of records) {
    const kept = keptUntil(constitution, {
      type: 'retention',
      record,
      from,
      ...(termEnds !== null && { termEnds }),
    });
    const before = latest.get(record);
    if (!before || isLater(kept.until, before.until))
      latest.set(record, { record, until: kept.until, says: kept.says, ...kept.source });
  }
  return [...latest.values()].sort((a, b) =>
    a.until === b.until ? 0 : isLater(a.until, b.until) ? 1 : -1,
  );
}

/** `null` is for good. */
const isLater = (a: PlainDate | null, b: PlainDate | null): boolean =>
  b !== null && (a === null || a > b);

function stepOf({ record, until, rule, citation }: HeldRecord, on: PlainDate): Step {
  const over = until !== null && on > until;
  const limit = until === null ? 'for good' : `until ${formatDate(until)}`;
  return find(
    { rule, citation },
    over
      ? `${NAMES[record]}: kept ${limit}, which is over.`
      : `${NAMES[record]} must be kept ${limit}.`,
    over,
  );
}
