import { formatMoment, hoursLater, type Instant } from '@folkmoot/basics';
import { type AfterCountRules } from '../constitution';

/** Who asks for a recount. */
export const RECOUNT_ASKERS = ['candidate', 'scrutineer'] as const;
export type RecountAsker = (typeof RECOUNT_ASKERS)[number];

/** A count as far as it decides who may ask for another. */
export interface AnnouncedCount {
  readonly announcedAt: Instant;
  /** Whether it is itself a recount that came to the same result as the one before. */
  readonly agrees: boolean;
}

export interface RecountRefusal {
  readonly code: 'no-recount' | 'not-who-asks' | 'too-late' | 'recounted-already';
  readonly says: string;
}

/**
 * Until when a recount of this count may be asked for. No result is declared before.
 * Source: the constitution; candidates have a reasonable opportunity before a result is declared, as at local elections
 * (SI 2006/3304, the re-count) [from knowledge].
 * @returns the last moment; `null` where nobody may ask, or a recount has confirmed the result
 */
export const recountUntil = (
  rules: AfterCountRules | undefined,
  { announcedAt, agrees }: AnnouncedCount,
): Instant | null =>
  rules?.recount && !agrees ? hoursLater(announcedAt, rules.recount.withinHours) : null;

/** Why somebody may not ask for a recount now, or `null` when they may. Source: the constitution. */
export function whyNoRecount(
  rules: AfterCountRules | undefined,
  count: AnnouncedCount,
  { by, at }: { readonly by: RecountAsker; readonly at: Instant },
): RecountRefusal | null {
  const recount = rules?.recount;
  if (!recount)
    return {
      code: 'no-recount',
      says: 'The constitution of this election gives nobody a right to ask for a recount.',
    };
  const source = recount.cites.join('; ');
  if (!(by === 'candidate' ? recount.byCandidates : recount.byScrutineers))
    return {
      code: 'not-who-asks',
      says: `A ${by} cannot ask for a recount: ${source}.`,
    };
  const until = recountUntil(rules, count);
  if (until === null)
    return {
      code: 'recounted-already',
      says: 'The votes have been counted again on request, with the same result. Nobody asks for another recount.',
    };
  return at > until
    ? {
        code: 'too-late',
        says: `A recount could be asked for until ${formatMoment(until)}: ${source}.`,
      }
    : null;
}

/** Who may ask, and for how long, in a sentence. */
export function recountSays({ recount }: AfterCountRules): string | null {
  if (!recount) return null;
  const who = [
    ...(recount.byCandidates ? ['a candidate'] : []),
    ...(recount.byScrutineers ? ['a scrutineer'] : []),
  ];
  return who.length === 0
    ? null
    : `For ${recount.withinHours} ${recount.withinHours === 1 ? 'hour' : 'hours'} after a count is announced ${who.join(' or ')} may ask for a recount, with the reason; the returning officer grants it or refuses it with a reason, and nothing is declared before.`;
}
