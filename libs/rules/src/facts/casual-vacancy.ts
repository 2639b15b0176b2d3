import { type PlainDate } from '@folkmoot/basics';
import { type FallenSeat } from '../questions/vacancy/facts';
import { type Served } from './service';

/** A seat that fell free before its time, filled from the papers of the election that filled it. Source: R-E11, R-F30. */
export interface CasualVacancyFacts {
  readonly type: 'casual-vacancy';
  readonly title: string;
  readonly seat: FallenSeat;
  /** The term that was broken off, in the register of terms. */
  readonly term: string;
  readonly vacates: { readonly id: string; readonly name: string };
  readonly way: 'countback' | 'recount' | 'next-highest';
  /** Candidates who were asked and would serve. */
  readonly consenting: readonly { readonly id: string; readonly name: string }[];
  /** Candidate ids in order of election, as the vacancy sheet names them. The first takes this seat. */
  readonly elected: readonly string[];
  readonly vacancySheetSha256: string;
  /** Earlier terms of whoever takes the seat, in seats of the same constituency. */
  readonly served: readonly Served[];
  readonly termFrom: PlainDate;
  readonly decidedOn: PlainDate;
}
