import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Effect, type Step, type Warning } from '../outcome';

/** A resolution being decided, under the constitution in force. */
export interface Question {
  readonly constitution: Constitution;
  readonly kind: DecisionKind;
  readonly facts: ResolutionFacts;
}

/** What a carried resolution would bring about, and whether the law and the constitution let it. */
export interface Consequence {
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  readonly warnings: readonly Warning[];
}

/** R-A46: a change of director is filed within 14 days, and nobody acts as one unverified. */
export const directorWarning: Warning = {
  rule: 'R-A46',
  citation: 'Companies Act 2006 s.167G',
  says: 'The office is held by a director of the company: file the change at Companies House within 14 days. A new director has their identity verified before they act.',
};
