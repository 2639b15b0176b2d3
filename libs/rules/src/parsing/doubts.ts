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
  /** What is in doubt, and what to do about it. */
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
    says: 'Every member in law is a member of staff. The community interest test is not met by what benefits only the employees of one employer: be ready to show the Regulator what the community gains.',
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
    says: 'The schedule that the company follows prescribes articles on members, directors and their votes. Check that the articles carry them as prescribed.',
    at: ({ legalForm }) => when(isCic(legalForm), '/cicSchedule'),
  },
  {
    rule: 'R-B13',
    citation: 'CIC Regulations 2005 regs 26–29 [from knowledge]',
    says: 'The fee for the community interest report and the form in which Companies House takes it were not seen in their source. Look both up before the report is due, nine months after the end of the year.',
    at: ({ legalForm }) => when(isCic(legalForm), '/legalForm'),
  },
  {
    rule: 'R-D10',
    citation: 'Health Bill 2026',
    says: 'A Bill before Parliament in 2026 would change the rules on governors of foundation trusts. Check what is in force before you rely on these.',
    at: ({ legalForm }) => when(legalForm === 'nhs-foundation-trust', '/legalForm'),
  },
  {
    rule: 'R-D11',
    citation: 'Model Election Rules 2014, rules 2–66 [from knowledge]',
    says: 'The Model Election Rules were not seen in their source. Check the dates, the grounds for rejecting nominations and papers, and who hears a challenge to an election, against the copy in the trust’s own constitution.',
    at: ({ elections }) => when(elections.timetable === 'model-election-rules', '/elections'),
  },
  {
    rule: 'R-A24',
    citation: 'Companies Act 2006 s.312(3)',
    says: 'Where special notice cannot go out with the notice of the meeting, members must be told of it 14 clear days before by the Act as it stands; a textbook still says 21 days. To be safe, allow 21.',
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
    says: 'Two limits were not seen in their source: on the shares that one member may hold, and on the size of a society that does without an audit. Check both against the Financial Conduct Authority’s current figures.',
    at: ({ legalForm }) => when(isSociety(legalForm), '/legalForm'),
  },
  {
    rule: 'R-C20',
    citation: 'FCA RFCCBS 4; Community Shares Handbook 2.4',
    says: 'In a co-operative one member normally has one vote. Rules may weigh the votes of classes of members, never by capital alone: check that the Financial Conduct Authority accepts these weights.',
    at: ({ legalForm, voting }) =>
      when(isSociety(legalForm) && voting?.classes !== undefined, '/voting/classes'),
  },
  {
    rule: 'R-05',
    citation:
      'Companies Act 2006 s.112; Co-operative and Community Benefit Societies Act 2014 s.30',
    says: 'Whoever belongs to these constituencies is not in the register of members, and so has no vote on a resolution of the members. Check that the register and the articles or rules agree.',
    at: ({ constituencies }) =>
      constituencies.flatMap(({ legalMembers }, index) =>
        when(!legalMembers, `/constituencies/${index}/legalMembers`),
      ),
  },
  {
    rule: 'R-E5',
    citation: 'Companies Act 2006 ss.168, 485',
    says: 'The council fills this office although it is not the members. It can do so only if the articles say so, and the members can still remove a director themselves. Check that the articles give the council this power.',
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
    says: 'The notice of a meeting must give its place, so it is doubtful whether a meeting may be held online only unless the articles say so expressly. Until a solicitor has advised, let people come to a place as well.',
    at: ({ legalForm, meetings }) =>
      when(isCompany(legalForm) && meetings?.attendance === 'online', '/meetings/attendance'),
  },
  {
    rule: 'R-A40',
    citation: 'SI 2007/3495 Sch 5 para 2(5)',
    says: 'This casting vote is valid only because the articles have had it since before 1 October 2007. A company that adopts new articles loses it.',
    at: ({ legalForm, meetings }) =>
      when(
        isCompany(legalForm) && meetings?.castingVote.allowed,
        '/meetings/castingVote/inArticlesSince',
      ),
  },
  {
    rule: 'R-A38',
    citation: 'Companies Act 2006 s.324 [from knowledge]',
    says: 'The Act lets a member appoint any person as proxy. Model articles limit how many members one person may be proxy for; whether that limit is valid has not been tested in court. Leave it out, or have the meeting take every proxy that a solicitor would.',
    at: ({ legalForm, meetings }) =>
      when(
        isCompany(legalForm) && meetings?.proxies.mostPerPerson !== undefined,
        '/meetings/proxies/mostPerPerson',
      ),
  },
  {
    rule: 'R-A7',
    citation: 'Companies Act 2006 s.284',
    says: 'In a company with shares each share has a vote on a poll unless the articles say otherwise. Check that they give one vote to each member, or that each member holds exactly one voting share.',
    at: ({ legalForm, voting }) =>
      when(hasShares(legalForm) && (voting?.basis ?? 'member') === 'member', '/voting'),
  },
  {
    rule: 'R-A29',
    citation: 'Companies Act 2006 s.318',
    says: 'One person cannot be a meeting of several members. Make the quorum at least two.',
    at: ({ meetings }) => when(meetings?.quorum.atLeast === 1, '/meetings/quorum/atLeast'),
  },
  {
    rule: 'R-C13',
    citation: 'Co-operative and Community Benefit Societies Act 2014 s.106',
    says: 'These rules let a meeting be called only by more than a tenth of the members. Whatever they say, a tenth can apply to the Financial Conduct Authority for a special meeting.',
    at: ({ legalForm, meetings }) =>
      when(
        isSociety(legalForm) && meetings !== undefined && isOverATenth(meetings.requisition),
        '/meetings/requisition',
      ),
  },
  {
    rule: 'R-C15',
    citation: 'Co-operatives, Mutuals and Friendly Societies Act 2023',
    says: 'The Act allows regulations to give co-operatives a statutory asset lock, and none are taken to be in force here. A lock that is only in the rules can be altered like any other rule: entrench it, and look again when regulations are made.',
    at: ({ legalForm, surplus }) =>
      when(
        legalForm === 'co-operative-society' && surplus.assetLock === 'articles',
        '/surplus/assetLock',
      ),
  },
  {
    rule: 'R-01',
    citation: 'Constitution, closing a poll early [design]',
    says: 'Two officers may close this poll of members before the time that members were told, and whoever meant to vote later cannot. Give "when-all-have-voted", or be ready to answer for every poll that is closed so.',
    at: ({ elections, decisionKinds }) => [
      ...when(elections.closesEarly === 'for-a-reason', '/elections/closesEarly'),
      ...decisionKinds.flatMap(({ closesEarly, electorate }, index) =>
        when(
          closesEarly === 'for-a-reason' && electorate.endsWith('members'),
          `/decisionKinds/${index}/closesEarly`,
        ),
      ),
    ],
  },
  {
    rule: 'R-06',
    citation: 'Companies Act 2006 s.1173',
    says: 'The law applied here is that of England and Wales. For a body registered elsewhere in the United Kingdom only the bank holidays are its own: check which Acts and which registrar apply.',
    at: ({ jurisdiction }) => when(jurisdiction !== 'england-and-wales', '/jurisdiction'),
  },
];

const STAFF: ReadonlySet<string> = new Set(['staff', 'social-workers']);

const isOverATenth = ({ numerator, denominator }: Fraction): boolean =>
  compare(rational(numerator, denominator), rational(1, 10)) > 0;
