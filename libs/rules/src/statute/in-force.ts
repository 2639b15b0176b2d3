import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Step, type Warning } from '../outcome';

/** A part of an instrument, and since when it has been law as the rules here have it. */
export interface InForce {
  /** How a citation names the instrument. */
  readonly instrument: string;
  /** The first and the last section; all that no other row has, when left out. */
  readonly sections?: readonly [first: string, last: string];
  readonly from: PlainDate;
  /** The last day on which it was law; left out while nothing has repealed it. */
  readonly to?: PlainDate;
}

const since = (from: string, instrument: string, first?: string, last = first): InForce => ({
  instrument,
  ...(first !== undefined && last !== undefined && { sections: [first, last] }),
  from: from as PlainDate,
});

const COMPANIES = 'Companies Act 2006';
const TRUSTS = 'National Health Service Act 2006';

/**
 * Since when the law that the rules cite has been as they have it: the commencement of the section, or of its last
 * amendment that changed what is decided here. An amendment to come is one more row, with the day of the old one's end.
 * Source: the commencement provisions of each instrument; Companies Act 2006 (Commencement Nos 1–8) Orders 2006–2008;
 * Companies (Shareholders' Rights) Regulations 2009; Economic Crime and Corporate Transparency Act 2023; Health and
 * Social Care Act 2012. All [from knowledge].
 */
export const lawInForce: readonly InForce[] = [
  since('2009-10-01', COMPANIES),
  since('2007-10-01', COMPANIES, '29', '30'),
  since('2007-10-01', COMPANIES, '116', '119'),
  since('2008-04-06', COMPANIES, '121'),
  since('2008-10-01', COMPANIES, '155', '159'),
  since('2025-11-18', COMPANIES, '167G', '167M'),
  since('2007-10-01', COMPANIES, '168', '174'),
  since('2008-10-01', COMPANIES, '175', '177'),
  since('2007-10-01', COMPANIES, '188', '239'),
  since('2007-10-01', COMPANIES, '248'),
  since('2007-10-01', COMPANIES, '281', '302'),
  since('2009-08-03', COMPANIES, '285A'),
  since('2009-08-03', COMPANIES, '303', '305'),
  since('2007-10-01', COMPANIES, '307', '361'),
  since('2009-08-03', COMPANIES, '311'),
  since('2009-08-03', COMPANIES, '322A'),
  since('2009-08-03', COMPANIES, '360A'),
  since('2008-04-06', COMPANIES, '442'),
  since('2008-04-06', COMPANIES, '485', '526'),
  since('2008-04-06', COMPANIES, '829', '853'),
  since('2007-01-20', COMPANIES, '1147', '1148'),
  since('2005-07-01', 'CIC Regulations 2005'),
  since('2005-07-01', 'Companies (Audit, Investigations and Community Enterprise) Act 2004'),
  since('2014-08-01', 'Co-operative and Community Benefit Societies Act 2014'),
  since('2023-06-20', 'Co-operatives, Mutuals and Friendly Societies Act 2023'),
  since('2007-03-01', TRUSTS),
  since('2013-04-01', TRUSTS, '37', '57A'),
  since('2014-01-01', 'Model Election Rules 2014'),
  since('1995-04-01', 'Local Government and Housing Act 1989'),
  since('2025-02-24', 'Procurement Act 2023'),
  since('2003-04-06', 'Income Tax (Earnings and Pensions) Act 2003'),
  since('2014-10-01', 'Income Tax (Earnings and Pensions) Act 2003', '312A', '312I'),
  since('1992-03-06', 'Taxation of Chargeable Gains Act 1992'),
  since('2014-06-26', 'Taxation of Chargeable Gains Act 1992', '236H', '236U'),
  since('2025-03-20', 'Finance Act 2025'),
  since('2006-04-06', 'SI 2006/264'),
  since('2007-10-01', 'SI 2007/3495'),
  since('2014-04-06', 'SI 2014/210'),
  since('2014-10-01', 'SI 2014/2483'),
  since('1995-04-01', 'SI 1995/849'),
];

/** Short forms under which instruments are cited too. */
const otherwiseCited: Readonly<Record<string, string>> = { 'NHS Act 2006': TRUSTS };

/**
 * What the rules know of the law behind a citation: a row for each instrument that it names.
 * @param citation  `Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5)`
 * @returns none where it cites no statute, as a constitution, model rules or guidance
 */
export const rowsCited = (citation: string): readonly InForce[] =>
  citation.split('; ').flatMap((part) => rowCited(part) ?? []);

function rowCited(part: string): InForce | undefined {
  const short = Object.keys(otherwiseCited).find((name) => part.startsWith(name));
  const full = short === undefined ? part : part.replace(short, otherwiseCited[short] ?? short);
  const rows = lawInForce.filter(({ instrument }) => full.startsWith(instrument));
  const section = /\bss?\.(\d+[A-Z]*)/.exec(full)?.[1];
  const narrow = (row: InForce): number =>
    row.sections ? order(row.sections[1]) - order(row.sections[0]) : Infinity;
  return rows
    .filter(({ sections }) => !sections || (section !== undefined && lies(section, sections)))
    .sort((a, b) => narrow(a) - narrow(b))[0];
}

const lies = (section: string, [first, last]: readonly [string, string]): boolean =>
  order(first) <= order(section) && order(section) <= order(last);

/** Sections in the order of the Act: 167, 167A … 167Z, 168. */
function order(section: string): number {
  const [, digits = '0', letters = ''] = /^(\d+)([A-Z]*)$/.exec(section) ?? [];
  return Number(digits) * 100 + (letters === '' ? 0 : letters.charCodeAt(0) - 64);
}

/**
 * Warns of every step that leans on law which was not in force, as the rules have it, on the day that is asked about.
 * What the law was on such a day is not modelled, and no answer may hide that.
 */
export function warnOfOtherLaw(steps: readonly Step[], on: PlainDate): readonly Warning[] {
  const warned = new Map<string, Warning>();
  for (const { rule, citation } of steps)
    for (const row of rowsCited(citation)) {
      if (on >= row.from && (row.to === undefined || on <= row.to)) continue;
      const span =
        on < row.from
          ? `has been law as it is applied here since ${formatDate(row.from)}`
          : `was law as it is applied here until ${formatDate(row.to ?? on)}`;
      const says = `${citation} ${span}, and this is asked of ${formatDate(on)}. What the law was on that day is not modelled: ask a solicitor.`;
      warned.set(citation, { rule, citation, says });
    }
  return [...warned.values()];
}
