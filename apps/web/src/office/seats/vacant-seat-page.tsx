import { ButtonLink, SummaryList, Table, Tag, VisuallyHidden } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type VacantSeatDetails } from '../api/seats';
import { useLoaded } from '../loaded';
import { OnDuty, useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { crumbs } from './crumbs';
import { placeIn } from './place-in';
import { loadSeat } from './seat-form-page';
import { wording } from './wording';

export const loader = loadSeat;

/** An empty place: since when, why, and what the constitution says happens next. */
export function Component() {
  const seat = useLoaded<typeof loader>();
  const { officeName, holder, vacantFrom, why, citation, termEnds, nextSays, next, ways } = seat;
  return (
    <OfficePage title={officeName} caption={wording.leftBy(holder)} crumbs={crumbs}>
      <SummaryList
        rows={[
          { key: wording.since, value: formatDay(vacantFrom) },
          { key: wording.why, value: wording.whyText(why, citation) },
          { key: wording.termEnds, value: formatDay(termEnds) },
          { key: wording.next, value: nextSays },
        ]}
      />
      <NextStep seat={seat} />
      {ways.length > 0 && (
        <Table
          caption={wording.ways}
          columns={[
            { header: wording.wayHeader, cell: ({ way }) => wording.way[way] ?? way },
            {
              header: wording.turn,
              cell: ({ way, isOpen }) => (
                <Tag tone={way === next ? 'good' : 'neutral'}>
                  {way === next ? wording.itsTurn : isOpen ? wording.open : wording.closed}
                </Tag>
              ),
            },
            { header: wording.why, cell: ({ says }) => says },
          ]}
          rows={ways}
          rowKey={({ way }) => way}
        />
      )}
      {seat.candidates.length > 0 && <Candidates seat={seat} />}
    </OfficePage>
  );
}

const fromPapers = ['countback', 'recount', 'next-highest'];

/** The button for what happens next; none where nobody has to do anything. */
function NextStep({ seat }: { readonly seat: VacantSeatDetails }) {
  const { term, next, asked, answered, byElection, coOption, couldServe } = seat;
  if (fromPapers.includes(next))
    return asked === 0 ? (
      <OnDuty duty="callElections">
        <p className="govuk-body">
          {wording.couldServe}: {couldServe.join(', ')}
        </p>
        <ButtonLink href={officePaths.offerSeat(term)}>{wording.toOffer}</ButtonLink>
      </OnDuty>
    ) : (
      <OnDuty duty="runPolls">
        <p className="govuk-body">{wording.answers(placeIn(seat), answered, asked)}</p>
        <ButtonLink href={officePaths.fillSeat(term)}>{wording.toFill(placeIn(seat))}</ButtonLink>
      </OnDuty>
    );
  if (next === 'by-election')
    return byElection ? (
      <ButtonLink href={officePaths.election(byElection)}>{wording.atByElection}</ButtonLink>
    ) : (
      <OnDuty duty="callElections">
        <ButtonLink href={officePaths.byElection(term)}>{wording.toByElection}</ButtonLink>
      </OnDuty>
    );
  if (next === 'co-option')
    return coOption ? (
      <ButtonLink href={officePaths.vacancy(coOption)}>{wording.atCoOption}</ButtonLink>
    ) : (
      <OnDuty duty="fillVacancies">
        <ButtonLink href={officePaths.announceCoOption(term)}>{wording.toCoOption}</ButtonLink>
      </OnDuty>
    );
  if (next === 'appoint-again')
    return (
      <OnDuty duty="fillVacancies">
        <ButtonLink href={officePaths.appointFromOutside}>{wording.outside.link}</ButtonLink>
      </OnDuty>
    );
  if (next === 'announced' && coOption)
    return <ButtonLink href={officePaths.vacancy(coOption)}>{wording.atVacancy}</ButtonLink>;
  if (next === 'announce' || next === 'co-opt-again')
    return (
      <OnDuty duty="fillVacancies">
        <ButtonLink href={officePaths.announceVacancy}>{wording.toAnnounce}</ButtonLink>
      </OnDuty>
    );
  return null;
}

function Candidates({ seat: { term, candidates } }: { readonly seat: VacantSeatDetails }) {
  const mayRecord = useMay('callElections');
  return (
    <Table
      caption={wording.candidates}
      columns={[
        { header: wording.candidate, cell: ({ name }) => <bdi>{name}</bdi> },
        {
          header: wording.answer,
          cell: ({ serves, replyBy }) =>
            serves === null
              ? wording.awaited(formatDay(replyBy))
              : serves
                ? wording.serves
                : wording.declines,
        },
        {
          header: wording.record,
          cell: ({ candidate, name }) =>
            mayRecord && (
              <a className="govuk-link" href={officePaths.answerOffer(term, candidate)}>
                {wording.record}
                <VisuallyHidden> {wording.recordHidden(name)}</VisuallyHidden>
              </a>
            ),
        },
      ]}
      rows={candidates}
      rowKey={({ candidate }) => candidate}
    />
  );
}
