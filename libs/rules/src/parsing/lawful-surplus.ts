import { compare, rational } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Fault } from './fault';

/** Does the surplus go only where the CIC Regulations let it? Source: R-B4, R-B6, R-I13. */
export const checkSurplus = (constitution: Constitution): Fault[] =>
  [
    scheduleFault(constitution),
    dividendFault(constitution),
    destinationFault(constitution),
    capFault(constitution),
  ].filter((fault) => fault !== null);

/** Schedule 1 is for companies without a share capital, Schedules 2 and 3 for those with one. */
function scheduleFault({ legalForm, cicSchedule }: Constitution): Fault | null {
  const byGuarantee = legalForm === 'cic-limited-by-guarantee';
  if (byGuarantee === (cicSchedule === 1)) return null;
  return {
    path: '/cicSchedule',
    code: 'schedule',
    says: byGuarantee
      ? 'A company limited by guarantee follows Schedule 1.'
      : 'A company limited by shares follows Schedule 2 or 3.',
    citation: 'CIC Regulations 2005 regs 7–8',
  };
}

function dividendFault({ cicSchedule, surplus }: Constitution): Fault | null {
  if (cicSchedule !== 1 || !surplus.dividends.allowed) return null;
  return {
    path: '/surplus/dividends/allowed',
    code: 'dividends',
    says: 'A company under Schedule 1 pays no dividend. Set allowed to false.',
    citation: 'CIC Regulations 2005 Sch 1',
  };
}

function destinationFault({ surplus }: Constitution): Fault | null {
  const index = surplus.destinations.findIndex(({ type }) => type === 'dividend');
  if (index < 0 || surplus.dividends.allowed) return null;
  return {
    path: `/surplus/destinations/${index}`,
    code: 'dividends',
    says: 'Dividends are not allowed, so the surplus cannot go to one. Take this destination out.',
    citation: 'R-I13',
  };
}

function capFault({ surplus: { dividends } }: Constitution): Fault | null {
  if (!dividends.allowed) return null;
  const cap = rational(dividends.capNumerator, dividends.capDenominator);
  if (compare(cap, rational(35, 100)) <= 0) return null;
  return {
    path: '/surplus/dividends/capNumerator',
    code: 'dividend-cap',
    says: 'Dividends may not take more than 35/100 of distributable profits.',
    citation: 'CIC Regulations 2005 regs 19, 22',
  };
}
