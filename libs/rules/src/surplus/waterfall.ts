import { type Constitution, type SurplusRules } from '../constitution';
import { type AllocationProposal } from '../facts';
import { type Source, cite } from '../reasoning/step';

/** One line of a proposal, its amount read and its destination found. */
export interface Share {
  readonly pence: bigint;
  readonly destination: SurplusRules['destinations'][number];
  readonly line: AllocationProposal['lines'][number];
}

/** A proposal with its amounts as pence. */
export interface Waterfall {
  readonly surplus: bigint;
  readonly accumulatedProfits: bigint;
  readonly accumulatedLosses: bigint;
  readonly reserves: bigint;
  readonly shares: readonly Share[];
  readonly membersResolution: string | null;
}

export const surplusSource = ({ surplus }: Constitution): Source => ({
  rule: 'R-G1',
  citation: cite(surplus.cites, 'use of surplus'),
});

/** Accumulated realised profits less accumulated realised losses, never below nought. Source: R-B6. */
export function distributable({ accumulatedProfits, accumulatedLosses }: Waterfall): bigint {
  const left = accumulatedProfits - accumulatedLosses;
  return left > 0n ? left : 0n;
}

export const total = (shares: readonly Share[]): bigint =>
  shares.reduce((sum, { pence }) => sum + pence, 0n);

export const isReserve = ({ destination }: Share): boolean => destination.type === 'reserves';

export const isDividend = ({ destination }: Share): boolean => destination.type === 'dividend';

/** A bonus to employees, or a dividend to members for their work or trade. */
export const isBonus = ({ destination }: Share): boolean => destination.type === 'bonus';

/**
 * A dividend on a share held by an asset-locked body, which the cap leaves out.
 * Source: R-B7; CIC Regulations 2005 reg 17(3)–(5).
 */
export const isExempt = ({ line }: Share): boolean =>
  line.recipient !== undefined &&
  (line.route === 'asset-locked-specified' || line.route === 'asset-locked-with-consent');
