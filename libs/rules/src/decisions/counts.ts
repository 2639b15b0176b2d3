import { type Participation } from '../facts';

/** Whether a number can be a count: whole, and nought or more. Source: R-02. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

export const totalEntitled = (participation: readonly Participation[]): number =>
  participation.reduce((sum, { entitled }) => sum + entitled, 0);

export const totalTookPart = (participation: readonly Participation[]): number =>
  participation.reduce((sum, { tookPart }) => sum + tookPart, 0);
