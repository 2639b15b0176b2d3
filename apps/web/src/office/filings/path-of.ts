import { type Filing } from '../api/filings';
import { officePaths } from '../paths';

/** Where it is recorded that something was filed. */
export const pathOf = ({ decision, place, term }: Filing): string =>
  term === null
    ? officePaths.recordFiling(decision ?? 0, place ?? 0)
    : officePaths.recordDeparture(term);
