import { z } from 'zod';
import { code, whole } from '../../parsing/vocabulary';
import { find, weigh } from '../../reasoning/step';
import { fractionSays, grouped } from '../../reasoning/words';
import { isSociety } from '../../statute/legal-forms';
import { DISSOLUTION, stricter } from '../../statute/societies';
import { question } from '../question';
import { firstFailure } from '../ruling';

/** An instrument of dissolution that members sign. */
export interface InstrumentFacts {
  readonly type: 'instrument';
  readonly kind: string;
  /** All members, and those of them who have signed. */
  readonly members: number;
  readonly signed: number;
}

export const instrumentFacts: z.ZodType<InstrumentFacts> = z.strictObject({
  type: z.literal('instrument'),
  kind: code,
  members: whole(1),
  signed: whole(0),
});

/**
 * Have enough members signed an instrument of dissolution? All members are the measure: one who does not sign counts
 * against, and nobody is too late.
 * Source: R-C7, R-03; Co-operative and Community Benefit Societies Act 2014 s.119(3)(a).
 */
export const instrument = question(
  'instrument',
  'Have enough members signed an instrument of dissolution?',
  instrumentFacts,
  ({ legalForm, decisionKinds }, facts) => {
    const kind = decisionKinds.find((one) => one.code === facts.kind);
    const { source, share } = DISSOLUTION;
    const fits = isSociety(legalForm) && kind?.procedure === 'instrument';
    const needed = stricter(share, kind?.threshold ?? share);
    const steps = fits
      ? [
          weigh(
            source,
            'Nobody signs twice.',
            { of: facts.signed, says: 'members who signed' },
            '<=',
            { of: facts.members, says: 'members' },
          ),
          weigh(
            source,
            `At least ${fractionSays(needed)} of all members must sign.`,
            { times: needed.denominator, of: facts.signed, says: 'members who signed' },
            needed.strict ? '>' : '>=',
            { times: needed.numerator, of: facts.members, says: 'members' },
          ),
        ]
      : [find(source, 'Only a society whose rules say so is dissolved by an instrument.', false)];
    const isLawful = fits && steps[0]!.holds;
    const failed = firstFailure(steps) !== undefined;
    return {
      verdict: !isLawful ? 'unlawful' : failed ? 'open' : 'carried',
      headline: `${grouped(facts.signed)} of ${grouped(facts.members)} members have signed: ${source.citation}.`,
      derivation: steps,
      effects: [],
      warnings: isLawful && !failed ? [NOT_YET] : [],
    };
  },
);

const NOT_YET = {
  rule: 'R-C7',
  citation:
    'Co-operative and Community Benefit Societies Act 2014 ss.119, 121–122 [from knowledge]',
  says: 'It dissolves the society only once it is registered and advertised, and a court can still set it aside.',
};
