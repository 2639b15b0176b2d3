import { addYears, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { vacancyRulesOf } from '../vacancy/rules';
import { canBeCountedAgain } from '../vacancy/counted-again';
import { type RecordKind, type RetentionFacts } from './facts';

/** How long a record is kept, and why. */
export interface Kept {
  /** The last day on which it must still be there; `null` when it is never destroyed. */
  readonly until: PlainDate | null;
  readonly says: string;
  readonly source: Source;
}

const own = (citation: string): Source => ({ rule: 'R-H4', citation });

const YEARS: Readonly<
  Record<Exclude<RecordKind, 'ballots' | 'nomination'>, { years: number | null; source: Source }>
> = {
  'minutes-and-resolutions': {
    years: 10,
    source: { rule: 'R-A44', citation: 'Companies Act 2006 s.355' },
  },
  'board-minutes': {
    years: 10,
    source: { rule: 'R-A44', citation: 'Companies Act 2006 s.248 [from knowledge]' },
  },
  'register-entry': {
    years: 10,
    source: { rule: 'R-A45', citation: 'Companies Act 2006 s.121 [from knowledge]' },
  },
  'notice-and-proof-of-sending': { years: 10, source: own('Kept with the minutes [design]') },
  'proxy-appointment': { years: 10, source: own('Kept with the minutes [design]') },
  'count-sheet': { years: null, source: own('Kept with the record of decisions [design]') },
  'yearly-report': { years: null, source: own('Kept with the public register [design]') },
  'conflict-declaration': { years: 6, source: own('Retention schedule [design]') },
  challenge: { years: 10, source: own('Kept with the minutes [design]') },
  'access-log': { years: 2, source: own('Retention schedule [design]') },
};

/**
 * Until when a record is kept. Ballots are kept for a year, or for the whole term where a seat that falls free is
 * filled by counting them once more.
 * Source: R-H4, R-A44, R-A45, R-D25, R-F30.
 */
export function keptUntil(constitution: Constitution, facts: RetentionFacts): Kept {
  if (facts.record === 'ballots') return ballots(constitution, facts);
  if (facts.record === 'nomination')
    return {
      until: addYears(facts.termEnds ?? facts.from, 1),
      says: 'A nomination is kept for a year after the term it was for.',
      source: own('Retention schedule [design]'),
    };
  const { years, source } = YEARS[facts.record];
  return years === null
    ? { until: null, says: 'It is never destroyed.', source }
    : {
        until: addYears(facts.from, years),
        says: `It is kept for ${counted(years, 'year')}.`,
        source,
      };
}

function ballots(constitution: Constitution, { from, termEnds }: RetentionFacts): Kept {
  const rules = vacancyRulesOf(constitution);
  const countedAgain =
    rules.then.some((way) => way === 'countback' || way === 'recount') &&
    canBeCountedAgain(constitution.elections.method);
  const year = addYears(from, 1);
  if (countedAgain && termEnds !== undefined)
    return {
      until: termEnds > year ? termEnds : year,
      says: 'Ballots are kept for the whole term, because a seat that falls free is filled by counting them once more.',
      source: { rule: 'R-F30', citation: rules.cites[0] ?? 'Constitution, casual vacancies' },
    };
  return {
    until: year,
    says: 'Ballots are kept for a year after the declaration.',
    source: { rule: 'R-D25', citation: 'Model Election Rules 2014 r.57 [from knowledge]' },
  };
}
