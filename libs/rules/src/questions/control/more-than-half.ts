import { type Step } from '../../outcome';
import { type Source, weigh } from '../../reasoning/step';
import { type Part } from './facts';

/** Whether a part is more than half of the whole; exactly half is not. @param what  what is held, in words */
export const moreThanHalf = (source: Source, what: string, { held, of }: Part): Step =>
  weigh(
    source,
    `It takes more than half of the ${what}.`,
    { times: 2, of: held, says: what },
    '>',
    { of, says: 'in all' },
  );
