import { z } from 'zod';
import { type DecisionKind } from '../../constitution';
import { conditions } from '../../decisions/conditions';
import { type Ruling, type Step } from '../../outcome';
import { code, optional, text, whole } from '../../parsing/vocabulary';
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
  /** Codes of other decisions carried, and those who consented in writing, where the kind needs them (R-D7, R-I11). */
  readonly alsoCarried?: readonly string[];
  readonly consents?: readonly string[];
}

export const instrumentFacts: z.ZodType<InstrumentFacts> = z.strictObject({
  type: z.literal('instrument'),
  kind: code,
  members: whole(1),
  signed: whole(0),
  alsoCarried: optional(z.array(code)),
  consents: optional(z.array(text)),
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
  (constitution, facts) => {
    const kind = constitution.decisionKinds.find((one) => one.code === facts.kind);
    const { source } = DISSOLUTION;
    if (!isSociety(constitution.legalForm) || kind?.procedure !== 'instrument') {
      const says = 'Only a society whose rules say so is dissolved by an instrument.';
      return ruling('unlawful', facts, [find(source, says, false)]);
    }
    const sound = weigh(
      source,
      'No more members can sign than there are.',
      { of: facts.signed, says: 'members who signed' },
      '<=',
      { of: facts.members, says: 'members' },
    );
    if (!sound.holds) return ruling('unlawful', facts, [sound]);
    const signed = [sound, enough(kind, facts)];
    if (firstFailure(signed)) return ruling('open', facts, signed);
    const steps = [...signed, ...conditions(constitution, kind, facts)];
    return ruling(firstFailure(steps) ? 'unlawful' : 'carried', facts, steps);
  },
);

function enough({ threshold }: DecisionKind, { signed, members }: InstrumentFacts): Step {
  const { numerator, denominator, strict } = stricter(DISSOLUTION.share, threshold);
  const share = fractionSays({ numerator, denominator });
  return weigh(
    DISSOLUTION.source,
    `${strict ? 'More than' : 'At least'} ${share} of all members must sign.`,
    { times: denominator, of: signed, says: 'members who signed' },
    strict ? '>' : '>=',
    { times: numerator, of: members, says: 'members' },
  );
}

const ruling = (
  verdict: Ruling['verdict'],
  { signed, members }: InstrumentFacts,
  derivation: readonly Step[],
): Ruling => ({
  verdict,
  headline: `${grouped(signed)} of ${grouped(members)} members have signed: ${DISSOLUTION.source.citation}.`,
  derivation,
  effects: [],
  warnings: verdict === 'carried' ? [NOT_YET] : [],
});

const NOT_YET = {
  rule: 'R-C7',
  citation:
    'Co-operative and Community Benefit Societies Act 2014 ss.119, 121–122 [from knowledge]',
  says: 'It dissolves the society only once it is registered and advertised, and a court can still set it aside.',
};
