import { type DecisionKind } from '../../constitution';
import { type Maker, ordinary, special } from './kinds';

const TRUST = 'Trust deed, how the trustee votes [design]';

/** The employees are asked, and the trustee decides with the votes of the shares it holds. Source: R-I7. */
export const indicative: DecisionKind = ordinary(
  'employees-indicative-ballot',
  'Indicative ballot of the employees',
  [TRUST],
  { electorate: 'members', without: ['trustee'], rule: 'R-I7' },
);

const asked =
  (make: Maker): Maker =>
  (code, title, cites, change = {}) =>
    make(code, title, cites, { asksFirst: indicative.code, minimumDaysOpen: 0, ...change });

/** An ordinary resolution by shares, on which the trustee asks the employees first. */
export const askedOrdinary: Maker = asked(ordinary);

/** A special resolution by shares, on which the trustee asks the employees first. */
export const askedSpecial: Maker = asked(special);

/** What a company with a trustee among its members decides by votes of shares. Source: R-A3, R-A4, R-I7. */
export const trusteeResolutions: readonly DecisionKind[] = [
  indicative,
  askedOrdinary('members-ordinary-resolution', 'Ordinary resolution, by shares', [
    'Companies Act 2006 s.282',
    TRUST,
  ]),
  askedSpecial(
    'members-special-resolution',
    'Special resolution, by shares',
    ['Companies Act 2006 s.283', TRUST],
    { effect: 'filing', inLaw: 'special' },
  ),
];
