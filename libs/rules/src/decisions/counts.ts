import { type Participation, type ResolutionFacts } from '../facts';

/** Whether a number can be a count: whole, and nought or more. Source: R-02. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

export const totalEntitled = (participation: readonly Participation[]): number =>
  participation.reduce((sum, { entitled }) => sum + entitled, 0);

export const totalTookPart = (participation: readonly Participation[]): number =>
  participation.reduce((sum, { tookPart }) => sum + tookPart, 0);

/** How many persons cast the votes, where they go by shares; `null` where nobody says or each person has one. */
export const totalPeople = (participation: readonly Participation[]): number | null =>
  participation.some(({ people }) => people)
    ? participation.reduce((sum, { people }) => sum + (people?.tookPart ?? 0), 0)
    : null;

/** Members in office who had no vote on an item, as it concerned them. Source: R-E6. */
export const leftOut = ({ item }: Pick<ResolutionFacts, 'item'>): number => item?.leftOut ?? 0;
