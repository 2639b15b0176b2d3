import { type Constitution, type SurplusRules } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { isCic, isSociety } from '../statute/legal-forms';

type Lock = NonNullable<SurplusRules['assetLock']>;

/** What locks the assets: of a community interest company the law, whatever its constitution says. */
export const lockOf = ({ legalForm, surplus }: Constitution): Lock =>
  surplus.assetLock ?? (isCic(legalForm) ? 'cic' : 'none');

/** Where the lock is found. Source: R-B2, R-C14. */
export function lockSource(constitution: Constitution): Source {
  switch (lockOf(constitution)) {
    case 'cic':
      return { rule: 'R-B2', citation: 'CIC Regulations 2005 Sch 1–3 para 1' };
    case 'society':
      return { rule: 'R-C14', citation: 'SI 2006/264 Sch 1' };
    case 'articles':
    case 'none':
      return { rule: 'R-B2', citation: cite(constitution.surplus.cites, 'asset lock') };
  }
}

/** Who declares a dividend: the members, by law or by the rules. Source: R-B5, R-G2. */
export const declaringSource = ({ legalForm, surplus }: Constitution): Source =>
  isCic(legalForm)
    ? { rule: 'R-B5', citation: 'CIC Regulations 2005 reg 17' }
    : {
        rule: isSociety(legalForm) ? 'R-G2' : 'R-B5',
        citation: cite(surplus.dividends.cites, 'dividends'),
      };

/** What caps dividends: the Regulations, or the organisation's own rules. Source: R-B6. */
export const capSource = ({ legalForm, surplus }: Constitution): Source => ({
  rule: 'R-B6',
  citation: isCic(legalForm)
    ? 'CIC Regulations 2005 regs 19, 22'
    : cite(surplus.dividends.cites, 'dividends'),
});
