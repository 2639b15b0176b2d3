import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from './contest';
import { type CountMethod, type CountSheet } from './count-sheet';

/** A way of electing candidates: what it is called, what it follows, and how it counts. */
export interface CountingMethod {
  readonly id: CountMethod;
  readonly version: string;
  /** As people call it: `Scottish single transferable vote`. */
  readonly name: string;
  /** The instrument that the method follows. */
  readonly rule: string;
  /** `order`: each paper is one order of candidates; `ranks`: candidates may be equal; `marks`: crosses without order. */
  readonly papers: 'order' | 'ranks' | 'marks';
  /** `one-seat`: it refuses a contest for more. */
  readonly fills: 'one-seat' | 'all-seats';
  readonly count: (contest: Contest, terms: CountTerms) => Result<CountSheet, CountRefusal>;
}
