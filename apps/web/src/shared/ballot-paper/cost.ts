import { type Contest } from '../api-voting';

/** What the chosen options cost together, in pence. */
export const costOf = ({ options }: Pick<Contest, 'options'>, chosen: readonly string[]): bigint =>
  options
    .filter(({ id }) => chosen.includes(id))
    .reduce((total, { pence }) => total + BigInt(pence ?? 0), 0n);
