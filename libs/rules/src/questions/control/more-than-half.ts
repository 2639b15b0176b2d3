import { type Step } from '../../outcome';
import { type Source, weigh } from '../../reasoning/step';
import { type Part } from './facts';

/** Whether a part is more than half of the whole; exactly half is not. @param who  who must hold it; @param what  of what */
export const moreThanHalf = (source: Source, who: string, what: string, { held, of }: Part): Step =>
  weigh(
    source,
    `${who} more than half of the ${what}.`,
    { times: 2, of: held, says: `${what} held` },
    '>',
    { of, says: 'in all' },
  );
