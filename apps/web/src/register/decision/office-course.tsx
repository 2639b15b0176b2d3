import {
  GROUND,
  isAboutOffice,
  type OfficeItem,
  type OfficeProposal,
  type Proposal,
} from '@folkmoot/rules';
import { Details, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { type Decision } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { courseWords as words } from './office-course-wording';

type OfficeCourse = NonNullable<Decision['officeCourse']>;
type Vacancy = NonNullable<OfficeCourse['vacancy']>;

const listed = new Intl.ListFormat('en-GB');

/** What came before the council's vote on who holds an office, and what it was told. Nobody who was not chosen is named. */
export function CourseOfOffice({ decision }: { readonly decision: Decision }) {
  const { facts, officeCourse } = decision;
  if (facts.type !== 'resolution') return null;
  const { proposal } = facts;
  if (!isAboutOffice(proposal)) return null;
  const rows = [
    ...(officeCourse?.vacancy ? vacancyRows(officeCourse.vacancy) : []),
    ...(facts.item ? itemRows(facts.item, proposal, officeCourse) : []),
    ...(proposal.type === 'removal' ? [] : termRows(decision.verdict, proposal)),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">
        {proposal.type === 'removal' ? words.removal : words.appointment}
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function vacancyRows(vacancy: Vacancy): SummaryRow[] {
  const { announcedOn, nominationsCloseOn, brief, skills, termsDecision, recommendation } = vacancy;
  return [
    {
      key: words.vacancy,
      value: (
        <>
          <p className="govuk-body">
            {words.announced(formatDay(announcedOn), formatDay(nominationsCloseOn))}
          </p>
          <Details summary={words.brief}>
            <p className="govuk-body fm-wording">{brief}</p>
            {skills !== null && <p className="govuk-body fm-wording">{skills}</p>}
          </Details>
        </>
      ),
    },
    ...(termsDecision === null
      ? []
      : [
          {
            key: words.terms,
            value: (
              <a className="govuk-link" href={paths.decision(termsDecision)}>
                {words.decision(termsDecision)}
              </a>
            ),
          },
        ]),
    { key: words.nominees, value: nomineesSay(vacancy) },
    ...(recommendation ? recommendationRows(recommendation) : []),
  ];
}

function nomineesSay({ nominated, longlisted, shortlisted, interviewsOn }: Vacancy): string {
  const people = `${words.nominated(nominated, longlisted, shortlisted)}.`;
  if (interviewsOn.length === 0) return people;
  return `${people} ${words.interviews(listed.format(interviewsOn.map(formatDay)))}`;
}

function recommendationRows({
  madeOn,
  members,
  councilMembers,
  sat,
  leftOut,
  reasons,
}: NonNullable<Vacancy['recommendation']>): SummaryRow[] {
  return [
    {
      key: words.committee,
      value: `${words.committeeOf(members, councilMembers)} ${words.sat(sat, leftOut)}`,
    },
    {
      key: words.recommended(formatDay(madeOn)),
      value: <span className="fm-wording">{reasons}</span>,
    },
  ];
}

function itemRows(
  item: OfficeItem,
  proposal: OfficeProposal,
  course: OfficeCourse | null,
): SummaryRow[] {
  const { presidedBy, atGeneralMeeting, leftOut } = item;
  return [
    ...checkRows(item),
    ...(proposal.type === 'removal' ? replyRows(item, proposal) : []),
    {
      key: words.conflicts,
      value: [...(course ? [words.declared(course.interests)] : []), words.leftOut(leftOut)].join(
        ' ',
      ),
    },
    ...(presidedBy
      ? [
          {
            key: words.presided,
            value: `${presidedBy.name}. ${atGeneralMeeting ? words.atGeneralMeeting : ''}`.trim(),
          },
        ]
      : []),
  ];
}

function checkRows({ nominee }: OfficeItem): SummaryRow[] {
  if (!nominee || nominee.checks.length === 0) return [];
  const value = (
    <ul className="govuk-list">
      {nominee.checks.map(({ check, inOrder, on }) => (
        <li key={check}>
          {inOrder
            ? words.inOrder(words.checked[check], formatDay(on))
            : words.notInOrder(words.checked[check], formatDay(on))}
        </li>
      ))}
    </ul>
  );
  return [{ key: words.checks, value }];
}

function replyRows(
  { notice }: OfficeItem,
  { holder, ground, reasons }: Extract<Proposal, { type: 'removal' }>,
): SummaryRow[] {
  const rows: SummaryRow[] = [
    ...(ground === undefined ? [] : [{ key: words.ground, value: `${GROUND[ground]}.` }]),
    {
      key: words.reasons,
      value: (
        <>
          <p className="govuk-body fm-wording">{reasons}</p>
          {notice && (
            <p className="govuk-body">
              {words.reasonsSent(holder.name, formatDay(notice.givenOn))}
            </p>
          )}
        </>
      ),
    },
  ];
  if (!notice) return rows;
  const { hearingOn, reply, voteFrom } = notice;
  return [
    ...rows,
    ...(hearingOn === undefined
      ? []
      : [{ key: words.hearing, value: words.heard(formatDay(hearingOn)) }]),
    {
      key: words.reply,
      value:
        reply === null ? (
          words.noReply(holder.name)
        ) : (
          <>
            <p className="govuk-body">{words.replied(holder.name)}</p>
            <p className="govuk-body fm-wording">{reply}</p>
          </>
        ),
    },
    { key: words.voteOpened, value: formatDay(voteFrom) },
  ];
}

const termRows = (
  verdict: string,
  { from, to }: Extract<OfficeProposal, { type: 'appointment' | 'selection' }>,
): SummaryRow[] => [
  {
    key: words.term,
    value: verdict === 'carried' ? words.termOf(formatDay(from), formatDay(to)) : words.notSet,
  },
];
