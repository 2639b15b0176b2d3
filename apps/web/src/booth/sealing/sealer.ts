import { createContext, useContext } from 'react';
import { type SealingDesk } from './sealing-desk';

/** What can be asked of the desk. */
export type Deed = Exclude<keyof SealingDesk, 'sealed' | 'chance'>;
export type Input<D extends Deed> = Parameters<SealingDesk[D]>[0];
export type Output<D extends Deed> = ReturnType<SealingDesk[D]>;

/** The sealing desk, seen from the pages: it answers in its own time. */
export interface Sealer {
  do<D extends Deed>(deed: D, input: Input<D>): Promise<Output<D>>;
}

const absent: Sealer = { do: () => Promise.reject(new Error('There is no sealing desk.')) };

export const SealerContext = createContext<Sealer>(absent);

/** Where votes are sealed. */
export const useSealer = (): Sealer => useContext(SealerContext);
