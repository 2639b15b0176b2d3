import { addDays, dateInLondon, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import { workingDaysAfter } from '../calendar/working-days';
import { type Constitution, type ObjectionRules } from '../constitution';

/** As what somebody objects to a declared result; whoever stood objects as a candidate. */
export const OBJECTORS = ['candidate', 'elector'] as const;
export type Objector = (typeof OBJECTORS)[number];

export interface ObjectionRefusal {
  readonly code: 'no-objections' | 'not-who-objects' | 'too-late';
  readonly says: string;
}

type Rules = Pick<Constitution, 'elections' | 'jurisdiction'>;

/**
 * The last day on which a declared result may be objected to, to its end in the United Kingdom. The day of the
 * declaration does not count.
 * Source: the constitution; R-D26 (Model Election Rules 2014 r.66: 21 days) [from knowledge].
 * @returns `null` where the constitution lets nobody object
 */
export function objectedUntil(
  { elections, jurisdiction }: Rules,
  declaredOn: PlainDate,
): PlainDate | null {
  const rules = elections.afterDeclaration?.objections;
  if (!rules) return null;
  const { days, withinDays } = rules;
  if (days === 'working') return workingDaysAfter(declaredOn, withinDays, jurisdiction);
  return addDays(declaredOn, days === 'clear' ? withinDays + 1 : withinDays);
}

/** Why somebody may not object to a declared result now, or `null` when they may. Source: R-D26; the constitution. */
export function whyNoObjection(
  constitution: Rules,
  declaredOn: PlainDate,
  { by, at }: { readonly by: Objector | null; readonly at: Instant },
): ObjectionRefusal | null {
  const rules = constitution.elections.afterDeclaration?.objections;
  const until = objectedUntil(constitution, declaredOn);
  if (!rules || until === null)
    return {
      code: 'no-objections',
      says: 'The constitution of this election lets nobody object to its result once it is declared.',
    };
  const source = rules.cites.join('; ');
  if (by === null || !(by === 'candidate' ? rules.byCandidates : rules.byElectors))
    return { code: 'not-who-objects', says: `Only ${whoSays(rules)} can object: ${source}.` };
  return dateInLondon(at) > until
    ? {
        code: 'too-late',
        says: `An objection could be made until the end of ${formatDate(until)}, ${timeSays(rules)} the declaration: ${source}.`,
      }
    : null;
}

/** Who may object, and for how long, in a sentence. */
export function objectionsSay({ elections }: Pick<Constitution, 'elections'>): string | null {
  const rules = elections.afterDeclaration?.objections;
  if (!rules) return null;
  return `For ${timeSays(rules)} a result is declared ${whoSays(rules)} may object to it in writing, with reasons; another officer than whoever declared it dismisses the objection or sets the result aside, with reasons that everybody can read.`;
}

const DAYS = { calendar: 'days', working: 'working days', clear: 'clear days' } as const;

/** Such as `21 days after`. */
const timeSays = ({ withinDays, days }: ObjectionRules): string =>
  `${withinDays} ${withinDays === 1 ? DAYS[days].slice(0, -1) : DAYS[days]} after`;

const whoSays = ({ byCandidates, byElectors }: ObjectionRules): string =>
  [
    ...(byCandidates ? ['a candidate'] : []),
    ...(byElectors ? ['a member on the roll of the election'] : []),
  ].join(' or ');
