import { type Citation, type Fraction } from './basics';

/** Source: R-B4 to R-B6, R-C14, R-C19, R-G1 to R-G5. */
export interface SurplusRules {
  readonly dividends:
    | { readonly allowed: false; readonly cites: readonly Citation[] }
    | {
        readonly allowed: true;
        readonly capNumerator: number;
        readonly capDenominator: number;
        readonly cites: readonly Citation[];
      };
  readonly destinations: readonly {
    readonly code: string;
    readonly name: string;
    readonly type: 'reserves' | 'services' | 'community-fund' | 'dividend' | 'bonus';
  }[];
  /** Reserves must hold at least this after the allocation: nought when the rules set none. */
  readonly reserveFloorPence: string;
  readonly decisionKind: string;
  /** What keeps the assets for the community (R-B2, R-C14). */
  readonly assetLock?: 'cic' | 'society' | 'articles' | 'none';
  /** Yearly interest on shares at the most (R-C2, R-C14), as a share of what is paid up. */
  readonly shareInterest?: Fraction;
  /** How a member dividend is shared out (R-G4). */
  readonly memberDividend?: 'trade' | 'equal';
  /** Limits between dividends on capital and to members (R-C19). */
  readonly memberFirst?: {
    /** Dividends on capital and to members together, as a share of what can be distributed. */
    readonly togetherAtMost: Fraction;
    readonly cites: readonly Citation[];
  };
  readonly cites: readonly Citation[];
}
