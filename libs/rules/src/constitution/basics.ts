import { type PlainDate } from '@folkmoot/basics';

/**
 * Where a value comes from: the instrument and clause. `[from knowledge]` or `[design]` at its end says that it has not
 * been seen in its source, or that law and model rules leave it open: a lawyer should look at it.
 */
export type Citation = string;

/** A share as two whole numbers, never a decimal. Source: R-02. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A share that must be passed (`strict`) or reached. */
export interface Threshold extends Fraction {
  readonly strict: boolean;
}

export type LegalForm =
  | 'cic-limited-by-shares'
  | 'cic-limited-by-guarantee'
  | 'company-limited-by-shares'
  | 'company-limited-by-guarantee'
  | 'public-limited-company'
  | 'co-operative-society'
  | 'community-benefit-society'
  | 'nhs-foundation-trust';

export interface Registration {
  readonly legalForm: LegalForm;
  /** Which schedule of the CIC Regulations 2005 the articles follow (R-B4); only for a community interest company. */
  readonly cicSchedule?: 1 | 2 | 3;
  /** Where it is registered: its bank holidays count. */
  readonly jurisdiction: 'england-and-wales' | 'scotland' | 'northern-ireland';
  /** The day of its registration, where the law asks for it (R-A40). */
  readonly registeredOn?: PlainDate;
}
