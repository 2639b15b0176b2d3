import { SMALLEST_GROUP } from '../../publication/small-groups';
import { type OpeningWarning } from './before-it-opens';

/** Those who put their ballots in one box of a secret poll, so that a result is theirs alone. */
export interface BoxElectors {
  /** The constituency's name; `null` for everybody on the roll. */
  readonly name: string | null;
  readonly entitled: number;
}

/**
 * Boxes with so few electors that a result on which all agree shows how each of them voted, however well the ballots
 * are sealed. Source: R-H2.
 */
export const smallBoxes = (boxes: readonly BoxElectors[]): readonly OpeningWarning[] =>
  boxes
    .filter(({ entitled }) => entitled < SMALLEST_GROUP)
    .map(({ name, entitled }) => ({
      rule: 'R-H2',
      citation: 'UK GDPR art 5(1)(f)',
      inVain: false,
      says: `${entitled === 1 ? 'One person is' : `Only ${entitled} people are`} entitled to vote in secret${name === null ? '' : ` for ${name}`}. Where so few vote and all agree, the result shows how each of them voted.`,
    }));
