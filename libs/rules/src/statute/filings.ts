import { addDays, addMonths, type PlainDate } from '@folkmoot/basics';
import { type LegalForm } from '../constitution';
import { type Effect } from '../outcome';
import { directorFilingDue } from './directors';
import { DAYS_TO_SEND_COPY } from './societies';

/** Days after it is passed within which a copy of a special resolution reaches the registrar. Source: R-A42; s.30(1). */
export const DAYS_TO_FILE_RESOLUTION = 15;

/** What a special resolution brings about once it is passed. Source: R-A42; Companies Act 2006 ss.29–30. */
export const filingOf = (title: string, passedOn: PlainDate): Effect => ({
  type: 'filing-due',
  what: `A copy of the special resolution “${title}”`,
  by: addDays(passedOn, DAYS_TO_FILE_RESOLUTION),
  citation: 'Companies Act 2006 ss.29–30',
});

/** Something that must be filed, and by when. */
export type FilingCode =
  | 'special-resolution'
  | 'articles'
  | 'director-change'
  | 'community-interest-report'
  | 'community-interest-objects'
  | 'society-resolution'
  | 'society-rules'
  | 'society-return';

/** By when one of these must be filed, and with whom. */
export interface FilingTerms {
  readonly rule: string;
  readonly citation: string;
  readonly what: string;
  readonly at: string;
  readonly bodies: 'companies' | 'cics' | 'societies';
  /** From what the days run, for people. */
  readonly from: string;
  /** `null` where no day is set, and it has no effect until it is registered. */
  readonly due: (from: PlainDate, legalForm: LegalForm) => PlainDate | null;
  /** Whether it takes effect only once it is registered or approved. */
  readonly noEffectUntil?: string;
}

/** Months of a period that ends with a month stay at the ends of months: 9 months after 30 June is 31 March. Source: s.443. */
export function monthsAfterYearEnd(yearEnd: PlainDate, months: number): PlainDate {
  const next = addDays(yearEnd, 1);
  return next.endsWith('-01') ? addDays(addMonths(next, months), -1) : addMonths(yearEnd, months);
}

const companiesHouse = 'Companies House';
const fca = 'the Financial Conduct Authority';
const society = (sections: string): string =>
  `Co-operative and Community Benefit Societies Act 2014 ${sections}`;

/** Source: R-A42, R-A46, R-B13, R-B15, R-C3, R-C6, R-C10. */
export const FILINGS: Readonly<Record<FilingCode, FilingTerms>> = {
  'special-resolution': {
    rule: 'R-A42',
    citation: 'Companies Act 2006 ss.29–30',
    what: 'A copy of the special resolution',
    at: companiesHouse,
    bodies: 'companies',
    from: 'passed',
    due: (on) => addDays(on, DAYS_TO_FILE_RESOLUTION),
  },
  articles: {
    rule: 'R-A42',
    citation: 'Companies Act 2006 s.26',
    what: 'The amended articles',
    at: companiesHouse,
    bodies: 'companies',
    from: 'in effect',
    due: (on) => addDays(on, DAYS_TO_FILE_RESOLUTION),
  },
  'director-change': {
    rule: 'R-A46',
    citation: 'Companies Act 2006 s.167G',
    what: 'The change of director',
    at: companiesHouse,
    bodies: 'companies',
    from: 'changed',
    due: directorFilingDue,
  },
  'community-interest-report': {
    rule: 'R-B13',
    citation: 'CIC Regulations 2005 regs 26–29; Companies Act 2006 s.442 [from knowledge]',
    what: 'The community interest report, with the accounts,',
    at: companiesHouse,
    bodies: 'cics',
    from: 'end of the year',
    due: (yearEnd, legalForm) =>
      monthsAfterYearEnd(yearEnd, legalForm === 'public-limited-company' ? 6 : 9),
  },
  'community-interest-objects': {
    rule: 'R-B15',
    citation: 'CIC Regulations 2005 regs 13–15; Companies Act 2006 ss.29–31 [from knowledge]',
    what: 'The special resolution that alters the objects, with the community interest statement,',
    at: companiesHouse,
    bodies: 'cics',
    from: 'passed',
    due: (on) => addDays(on, DAYS_TO_FILE_RESOLUTION),
    noEffectUntil: 'the Regulator has approved it and it is registered',
  },
  'society-resolution': {
    rule: 'R-C6',
    citation: society('ss.111–113'),
    what: 'A copy of the resolution, signed and countersigned,',
    at: fca,
    bodies: 'societies',
    from: 'second meeting',
    due: (on) => addDays(on, DAYS_TO_SEND_COPY),
    noEffectUntil: 'it is registered; being late does not undo it',
  },
  'society-rules': {
    rule: 'R-C3',
    citation: society('s.16 [from knowledge]'),
    what: 'The amendment of the rules',
    at: fca,
    bodies: 'societies',
    from: 'passed',
    due: () => null,
    noEffectUntil: 'it is registered',
  },
  'society-return': {
    rule: 'R-C10',
    citation: society('s.89'),
    what: 'The annual return, with the accounts,',
    at: fca,
    bodies: 'societies',
    from: 'end of the year',
    due: (yearEnd) => monthsAfterYearEnd(yearEnd, 7),
  },
};
