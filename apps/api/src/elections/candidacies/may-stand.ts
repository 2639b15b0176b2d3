import { err, ok, type PlainDate, type Result, valueOf } from '@folkmoot/basics';
import { ask, type Constitution, contestedBy, type Person, type Ruling } from '@folkmoot/rules';

/** What a nominee declares of themselves: the register does not hold it. Source: R-D13, R-E10. */
export interface Fitness {
  readonly bornOn: PlainDate | null;
  readonly signsCode: boolean;
  readonly isDirector: boolean;
  /** Whether nothing of R-D4 keeps them off: bankruptcy, a sentence, a disqualification. */
  readonly nothingBars: boolean;
}

/** What was declared, on the page or on paper. */
export const fitnessOf = ({
  bornOn,
  signsCode,
  isDirector,
  nothingBars,
}: Omit<Fitness, 'bornOn'> & { readonly bornOn?: string }): Fitness => ({
  bornOn: (bornOn ?? null) as PlainDate | null,
  signsCode,
  isDirector,
  nothingBars,
});

export interface NotEligible {
  readonly code: 'not-eligible' | 'declaration-missing';
  readonly says: string;
}

/**
 * May a member stand for a seat of a constituency, or for an office, today, by the register and by what they declare?
 * Source: R-E3, R-E10, R-D4.
 */
export function mayStand(
  constitution: Constitution,
  constituency: string,
  person: Person,
  fitness: Fitness,
  today: PlainDate,
): Result<Ruling, NotEligible> {
  if (!fitness.nothingBars)
    return err({
      code: 'declaration-missing',
      says: 'Declare that nothing keeps you from standing: no undischarged bankruptcy or composition with creditors, no sentence of three months or more in the last five years, no disqualification as a director or removal as a charity trustee.',
    });
  const contested = contestedBy(constitution, constituency);
  const ruling = valueOf(
    ask(constitution, {
      type: 'entitlement',
      to: 'stand',
      electorate: contested?.nominees ?? { constituency },
      ...(contested?.office && { office: contested.office.code }),
      policy: 'FIXED_DATE',
      moments: { fixed: today },
      person: {
        id: person.id,
        memberships: person.qualifications,
        seats: person.seats ?? [],
        isDirector: fitness.isDirector,
        signedCode: fitness.signsCode,
        ...(fitness.bornOn && { bornOn: fitness.bornOn }),
      },
    }),
  );
  return ruling.verdict === 'entitled'
    ? ok(ruling)
    : err({ code: 'not-eligible', says: ruling.headline });
}
