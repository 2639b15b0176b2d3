import { z } from 'zod';
import { type Constitution, type Threshold } from '../../constitution';
import { type Step } from '../../outcome';
import { date, optional, text } from '../../parsing/vocabulary';
import { find, type Source, weigh } from '../../reasoning/step';
import { fractionSays } from '../../reasoning/words';
import { type RegulatorsActs } from '../../statute/directors';
import { isCic } from '../../statute/legal-forms';

export const named = z.strictObject({ id: text, name: text });

export const regulatorsActs: z.ZodType<RegulatorsActs, unknown> = z.strictObject({
  appointed: optional(z.boolean()),
  removed: optional(z.boolean()),
  suspendedUntil: optional(date),
});

/** What the Regulator has settled, which no vote of members or council undoes. Source: R-B14. */
export const regulatorsBlock = (
  { legalForm }: Constitution,
  blocked: boolean,
  says: string,
  section: string,
): Step[] =>
  isCic(legalForm) && blocked
    ? [
        find(
          {
            rule: 'R-B14',
            citation: `Companies (Audit, Investigations and Community Enterprise) Act 2004 ${section}`,
          },
          says,
          false,
        ),
      ]
    : [];

/** Whether enough of those in office voted for it. @param who  those it is measured against, in words */
export function ofThoseInOffice(
  source: Source,
  { numerator, denominator, strict }: Threshold,
  votes: { readonly votesFor: number; readonly inOffice: number },
  who: string,
): Step {
  const share = fractionSays({ numerator, denominator });
  return weigh(
    source,
    `It needs ${strict ? 'more than' : 'at least'} ${share} of the ${who}, whether they vote or not.`,
    { times: denominator, of: votes.votesFor, says: 'votes for' },
    strict ? '>' : '>=',
    { times: numerator, of: votes.inOffice, says: who },
  );
}
