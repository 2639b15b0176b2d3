import { type RecountRefusal as RuleRefusal } from '@folkmoot/rules';

export interface RecountRefusal {
  readonly code:
    | RuleRefusal['code']
    | 'election-unknown'
    | 'not-counted'
    | 'declared-already'
    | 'count-again'
    | 'other-count'
    | 'asked-already'
    | 'not-independent'
    | 'request-unknown'
    | 'answered-already'
    | 'another-ballot-needed'
    | 'left-constituency';
  readonly says: string;
}
