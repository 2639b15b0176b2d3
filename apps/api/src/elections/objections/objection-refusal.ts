import { type ObjectionRefusal as RuleRefusal } from '@folkmoot/rules';

export interface ObjectionRefusal {
  readonly code:
    | RuleRefusal['code']
    | 'election-unknown'
    | 'result-unknown'
    | 'objected-already'
    | 'not-independent'
    | 'declared-it'
    | 'asker-gone'
    | 'objection-unknown'
    | 'answered-already'
    | 'nothing-to-set-aside';
  readonly says: string;
}
