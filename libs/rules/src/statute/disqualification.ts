import { addYears, type PlainDate } from '@folkmoot/basics';
import { type LegalForm } from '../constitution';
import { type Source } from '../reasoning/step';

/** Something in a person's past that may keep them off a council. */
export type Bar =
  | { readonly type: 'bankrupt'; readonly discharged: boolean }
  | { readonly type: 'composition-with-creditors'; readonly discharged: boolean }
  | {
      readonly type: 'sentence';
      readonly on: PlainDate;
      readonly months: number;
      /** Whether a fine could have been paid instead. A suspended sentence is a sentence. */
      readonly fineInstead: boolean;
    }
  | { readonly type: 'disqualified-director'; readonly until: PlainDate }
  | { readonly type: 'removed-trustee' };

/** Years for which a sentence of three months or more keeps somebody off. */
const SENTENCE_YEARS = 5;
const SENTENCE_MONTHS = 3;

/**
 * Does something in a person's past keep them off a council on a day?
 * Source: R-D4; NHS Act 2006 Sch 7 para 8 for foundation trusts. R-E10: the same for other councils, and also directors
 * who are disqualified (Company Directors Disqualification Act 1986) and charity trustees who were removed.
 */
export function keepsOff(bar: Bar, on: PlainDate): boolean {
  switch (bar.type) {
    case 'bankrupt':
    case 'composition-with-creditors':
      return !bar.discharged;
    case 'sentence':
      return (
        bar.months >= SENTENCE_MONTHS &&
        !bar.fineInstead &&
        bar.on <= on &&
        on < addYears(bar.on, SENTENCE_YEARS)
      );
    case 'disqualified-director':
      return on <= bar.until;
    case 'removed-trustee':
      return true;
  }
}

/** Where a bar is found. The Act's own list applies to foundation trusts; others take it as a model. */
export function sourceOfBar(bar: Bar, legalForm: LegalForm): Source {
  const inTheAct = bar.type !== 'disqualified-director' && bar.type !== 'removed-trustee';
  return inTheAct && legalForm === 'nhs-foundation-trust'
    ? { rule: 'R-D4', citation: 'NHS Act 2006 Sch 7 para 8' }
    : { rule: 'R-E10', citation: 'Constitution, who may sit on the council [design]' };
}
