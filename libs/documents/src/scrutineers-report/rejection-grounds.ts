import { type CountSheet } from '@folkmoot/count';

/** Why papers were rejected, for readers. Source: NHS foundation trust Model Election Rules 2014 r.44. */
export const rejectionGrounds: Readonly<Record<CountSheet['rejected'][number]['ground'], string>> =
  {
    'no-first-preference': 'No candidate is marked first',
    'more-than-one-first-preference': 'More than one candidate is marked first',
    'only-withdrawn-candidates': 'Only candidates who withdrew are marked',
    'too-many-marks': 'Too many candidates are marked',
    'ranks-in-no-order': 'The ranks are in no order',
  };
