import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type Fraction } from '../constitution';
import { hasShares, isCic, isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { type Doubt } from './fault';
import { uncheckedCitations } from './unchecked-citations';

/** Something to ask a lawyer about, where a constitution touches on it. */
interface OpenPoint {
  readonly rule: string;
  readonly citation: string;
  readonly says: string;
  /** The places that raise it; none when it does not arise. */
  readonly at: (constitution: Constitution) => readonly string[];
}

/** What the law leaves in doubt in this constitution, and how many of its values nobody has checked. */
export const doubtsOf = (constitution: Constitution): Doubt[] => [
  ...OPEN_POINTS.flatMap(({ at, ...point }) => {
    const paths = at(constitution);
    return paths.length === 0 ? [] : [{ paths, ...point }];
  }),
  ...uncheckedCitations(constitution),
];

const when = (holds: boolean | undefined, path: string): readonly string[] => (holds ? [path] : []);

const OPEN_POINTS: readonly OpenPoint[] = [
  {
    rule: 'R-B1',
    citation: 'CIC Regulations 2005 reg 4',
    says: 'All legal members are staff of one employer. The community interest test fails where only they benefit: be ready to show the Regulator what the community gains.',
    at: ({ legalForm, constituencies }) =>
      when(
        isCic(legalForm) &&
          constituencies
            .filter(({ legalMembers }) => legalMembers)
            .every(({ stakeholders }) => STAFF.has(stakeholders ?? '')),
        '/constituencies',
      ),
  },
  {
    rule: 'R-B16',
    citation: 'CIC Regulations 2005 Sch 1–3',
    says: 'The schedule prescribes articles on members, directors and their votes. Check that yours have them word for word.',
    at: ({ legalForm }) => when(isCic(legalForm), '/cicSchedule'),
  },
  {
    rule: 'R-D10',
    citation: 'Health Bill 2026',
    says: 'A Bill before Parliament would change the governors of foundation trusts. Check what is in force on the day.',
    at: ({ legalForm }) => when(legalForm === 'nhs-foundation-trust', '/legalForm'),
  },
  {
    rule: 'R-D11',
    citation: 'Model Election Rules 2014, rules 2–66 [from knowledge]',
    says: 'Check the dates, the grounds for rejecting papers and who hears election questions against the trust’s own copy of the Model Election Rules.',
    at: ({ elections }) => when(elections.timetable === 'model-election-rules', '/elections'),
  },
  {
    rule: 'R-A24',
    citation: 'Companies Act 2006 s.312(3)',
    says: 'How early members must be told of a resolution with special notice is given as 14 clear days by the Act and as 21 by a textbook. Give 21 to be safe.',
    at: ({ decisionKinds }) =>
      decisionKinds.flatMap(({ subject, electorate }, index) =>
        when(
          electorate === 'legal-members' &&
            (subject === 'director-removal' || subject === 'auditor-removal'),
          `/decisionKinds/${index}/subject`,
        ),
      ),
  },
  {
    rule: 'R-C9',
    citation: 'Co-operative and Community Benefit Societies Act 2014 ss.24, 84; SI 2014/210',
    says: 'The limits on one member’s shares and on doing without an audit are from knowledge. Check them with the FCA’s current figures.',
    at: ({ legalForm }) => when(isSociety(legalForm), '/legalForm'),
  },
  {
    rule: 'R-C20',
    citation: 'FCA RFCCBS 4; Community Shares Handbook 2.4',
    says: 'In a co-operative one member has one vote. Weights by constituency are used with the FCA’s agreement, and never by capital alone: check that it accepts these.',
    at: ({ legalForm, voting }) =>
      when(isSociety(legalForm) && voting?.classes !== undefined, '/voting/classes'),
  },
  {
    rule: 'R-05',
    citation:
      'Companies Act 2006 s.112; Co-operative and Community Benefit Societies Act 2014 s.30',
    says: 'These constituencies are not in the register of members, so they pass no members’ resolution. Check that the register and the articles say the same.',
    at: ({ constituencies }) =>
      constituencies.flatMap(({ legalMembers }, index) =>
        when(!legalMembers, `/constituencies/${index}/legalMembers`),
      ),
  },
  {
    rule: 'R-E5',
    citation: 'Companies Act 2006 ss.168, 485',
    says: 'A council that is not the members fills this office by the articles alone, and the members’ own right to remove a director stands beside it. Check that the articles give the council this power.',
    at: ({ legalForm, offices, decisionKinds }) =>
      offices.flatMap(({ isDirector, appointedBy }, index) =>
        when(
          isCompany(legalForm) &&
            isDirector &&
            decisionKinds.some(
              ({ code, electorate }) => code === appointedBy && electorate === 'council',
            ),
          `/offices/${index}/appointedBy`,
        ),
      ),
  },
  {
    rule: 'R-A48',
    citation: 'Companies Act 2006 ss.311, 360A [from knowledge]',
    says: 'A notice must state a place, so a meeting held online only is in doubt unless the articles allow it in terms. Hold hybrid meetings until a solicitor has looked.',
    at: ({ legalForm, meetings }) =>
      when(isCompany(legalForm) && meetings?.attendance === 'online', '/meetings/attendance'),
  },
  {
    rule: 'R-A40',
    citation: 'SI 2007/3495 Sch 5 para 2(5)',
    says: 'This casting vote is saved from before 1 October 2007 only as the articles stood then. Adopting new articles loses it.',
    at: ({ legalForm, meetings }) =>
      when(
        isCompany(legalForm) && meetings?.castingVote.allowed,
        '/meetings/castingVote/inArticlesSince',
      ),
  },
  {
    rule: 'R-A38',
    citation: 'Companies Act 2006 s.324 [from knowledge]',
    says: 'The Act lets a member appoint anybody as proxy. A limit on how many one person may be proxy for is in model articles and has not been tested.',
    at: ({ legalForm, meetings }) =>
      when(
        isCompany(legalForm) && meetings?.proxies.mostPerPerson !== undefined,
        '/meetings/proxies/mostPerPerson',
      ),
  },
  {
    rule: 'R-A7',
    citation: 'Companies Act 2006 s.284',
    says: 'In a company with shares a poll counts votes by shares unless the articles say one member, one vote. Check that they do, or that each member holds exactly one share.',
    at: ({ legalForm, voting }) =>
      when(hasShares(legalForm) && (voting?.basis ?? 'member') === 'member', '/voting'),
  },
  {
    rule: 'R-A29',
    citation: 'Companies Act 2006 s.318',
    says: 'One person alone is no meeting where there are several members. Ask for two or more.',
    at: ({ meetings }) => when(meetings?.quorum.atLeast === 1, '/meetings/quorum/atLeast'),
  },
  {
    rule: 'R-C13',
    citation: 'Co-operative and Community Benefit Societies Act 2014 s.106',
    says: 'A tenth of the members can ask the FCA for a special meeting whatever the rules say.',
    at: ({ legalForm, meetings }) =>
      when(
        isSociety(legalForm) && meetings !== undefined && isOverATenth(meetings.requisition),
        '/meetings/requisition',
      ),
  },
  {
    rule: 'R-C15',
    citation: 'Co-operatives, Mutuals and Friendly Societies Act 2023',
    says: 'The Act lets regulations give co-operatives a statutory asset lock. None is assumed to be in force: a lock in the rules can be altered like any other rule.',
    at: ({ legalForm, surplus }) =>
      when(
        legalForm === 'co-operative-society' && surplus.assetLock === 'articles',
        '/surplus/assetLock',
      ),
  },
  {
    rule: 'R-06',
    citation: 'Companies Act 2006 s.1173',
    says: 'These rules follow the law of England and Wales. Elsewhere bank holidays are taken from that part of the United Kingdom, and registrar and some Acts differ.',
    at: ({ jurisdiction }) => when(jurisdiction !== 'england-and-wales', '/jurisdiction'),
  },
];

const STAFF: ReadonlySet<string> = new Set(['staff', 'social-workers']);

const isOverATenth = ({ numerator, denominator }: Fraction): boolean =>
  compare(rational(numerator, denominator), rational(1, 10)) > 0;
