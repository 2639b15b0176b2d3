import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type LegalForm } from '../constitution';
import { type Source } from '../reasoning/step';
import { isCic, isSociety } from '../statute/legal-forms';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Does the surplus go only where the law lets it? Source: R-B4, R-B6, R-C14, R-I13. */
export const checkSurplus = (constitution: Constitution): Fault[] => [
  ...scheduleFaults(constitution),
  ...dividendFaults(constitution),
  ...destinationFaults(constitution),
  ...capFaults(constitution),
  ...assetLockFaults(constitution),
];

/** Schedule 1 is for community interest companies without a share capital, Schedules 2 and 3 for those with one. */
function scheduleFaults({ legalForm, cicSchedule }: Constitution): Fault[] {
  const says = !isCic(legalForm)
    ? cicSchedule !== undefined && 'Take this out: only a community interest company follows one.'
    : legalForm === 'cic-limited-by-guarantee'
      ? cicSchedule !== 1 &&
        'A community interest company limited by guarantee follows Schedule 1. Give 1.'
      : (cicSchedule ?? 1) === 1 &&
        'A community interest company limited by shares follows Schedule 2 or 3. Give the one that its articles follow.';
  const source = { rule: 'R-B4', citation: 'CIC Regulations 2005 regs 7–8' };
  return refuses(says !== false, '/cicSchedule', 'schedule', source, says || '');
}

/** Who may pay no dividend at all, and why. */
const NO_DIVIDENDS: Readonly<Partial<Record<LegalForm, Source & { readonly says: string }>>> = {
  'cic-limited-by-guarantee': {
    rule: 'R-B4',
    citation: 'CIC Regulations 2005 Sch 1',
    says: 'A company under Schedule 1 pays no dividend. Set allowed to false.',
  },
  'community-benefit-society': {
    rule: 'R-C14',
    citation: 'Co-operative and Community Benefit Societies Act 2014 s.2(2)',
    says: 'A community benefit society pays its members interest on shares at the most, no dividend. Set allowed to false.',
  },
  'nhs-foundation-trust': {
    rule: 'R-I10',
    citation: 'National Health Service Act 2006 s.43 [from knowledge]',
    says: 'A foundation trust has no shares and pays its members nothing. Set allowed to false.',
  },
};

function dividendFaults({ legalForm, surplus }: Constitution): Fault[] {
  const none = NO_DIVIDENDS[legalForm];
  if (!none) return [];
  return [
    ...refuses(
      surplus.dividends.allowed,
      '/surplus/dividends/allowed',
      'dividends',
      none,
      none.says,
    ),
    ...refuses(
      surplus.memberDividend !== undefined,
      '/surplus/memberDividend',
      'dividends',
      none,
      'Its members are paid no share of the surplus. Take this out.',
    ),
  ];
}

const destinationFaults = ({ surplus }: Constitution): Fault[] =>
  surplus.destinations.flatMap(({ type }, index) =>
    refuses(
      type === 'dividend' && !surplus.dividends.allowed,
      `/surplus/destinations/${index}`,
      'dividends',
      { rule: 'R-I13', citation: 'Constitution, dividends' },
      'Dividends are not allowed, so the surplus cannot go to one. Take this destination out.',
    ),
  );

function capFaults({ legalForm, surplus: { dividends } }: Constitution): Fault[] {
  if (!dividends.allowed) return [];
  const cap = rational(dividends.capNumerator, dividends.capDenominator);
  const most = isCic(legalForm) ? rational(35, 100) : rational(1);
  return refuses(
    compare(cap, most) > 0,
    '/surplus/dividends/capNumerator',
    'dividend-cap',
    isCic(legalForm)
      ? { rule: 'R-B6', citation: 'CIC Regulations 2005 regs 19, 22' }
      : { rule: 'R-G1', citation: 'Companies Act 2006 s.830' },
    isCic(legalForm)
      ? 'Dividends may not take more than 35 % of distributable profits. Give a cap of 35/100 or less.'
      : 'Dividends cannot take more than all distributable profits. Give a cap of one or less.',
  );
}

function assetLockFaults({ legalForm, surplus: { assetLock } }: Constitution): Fault[] {
  const source = {
    rule: isSociety(legalForm) ? 'R-C14' : 'R-B2',
    citation: isCic(legalForm)
      ? 'CIC Regulations 2005 Sch 1–3 para 1'
      : 'Co-operative and Community Benefit Societies Act 2014 s.29; SI 2006/264',
  };
  const says = isCic(legalForm)
    ? assetLock !== undefined &&
      assetLock !== 'cic' &&
      'Every community interest company has the statutory lock. Give "cic".'
    : assetLock === 'cic'
      ? 'Only a community interest company has this lock. Give "society", "articles" or "none".'
      : assetLock === 'society' &&
        legalForm !== 'community-benefit-society' &&
        'Only a community benefit society can adopt the statutory lock of societies. Give "articles" or "none".';
  return refuses(says !== false, '/surplus/assetLock', 'asset-lock', source, says || '');
}
