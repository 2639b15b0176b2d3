import { Tag, VisuallyHidden } from '@folkmoot/ui';
import { type Candidate, type Election, type ElectionContest } from '../api/elections';
import { useMay } from '../parts/duty';
import { formatDay } from '../../shared/dates';
import { isForOffice } from '../../shared/election/places';
import { paths } from '../../shared/paths';
import { CandidateAbout } from '../../shared/statement/candidate-about';
import { officePaths } from '../paths';
import { CeasedSection } from './ceasing/ceased-section';
import { words as ceasing } from './ceasing/wording';
import { EndedSection } from './ending/ending-section';
import { ReducedSection } from './fewer-seats/fewer-seats-section';
import { wording } from './wording';

export interface ContestSectionProps {
  readonly election: Election;
  readonly contest: ElectionContest;
}

/** The seats of one constituency and who stands for them. */
export function ContestSection({ election, contest }: ContestSectionProps) {
  const { id, constituency, constituencyName, seats, candidates, countSheet, nominees } = contest;
  const hasEnded = contest.ended !== null;
  const mayChange = useMay('callElections') && election.state === 'draft' && !hasEnded;
  const isDeclared = election.state === 'declared' || contest.settledBy !== null;
  const isOver = isDeclared || contest.abandoned || hasEnded;
  const mayCease = useMay('runPolls') && !isOver;
  return (
    <section className="fm-section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {wording.contest(constituencyName, wording.seats(seats, constituency))}
      </h2>
      {contest.termFrom && (
        <p className="govuk-body">{wording.termFrom(formatDay(contest.termFrom))}</p>
      )}
      {countSheet && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.countSheet(election.id, id)}>
            {wording.readCount}
            <VisuallyHidden> {wording.readCountHidden(constituencyName)}</VisuallyHidden>
          </a>
        </p>
      )}
      {contest.confirmedByVote && !hasEnded && (
        <p className="govuk-body fm-reading">{wording.confirmedByVote}</p>
      )}
      {contest.reopensNominations && (
        <p className="govuk-body fm-reading">{wording.reopensNominations}</p>
      )}
      {contest.guarantees.map(({ code, says }) => (
        <p key={code} className="govuk-body fm-reading">
          {says}
        </p>
      ))}
      {nominees.some((nominee) => nominee.countSheet) && (
        <ul className="govuk-list">
          {nominees.map(({ contest: put, title }) => (
            <li key={put}>
              <a className="govuk-link" href={officePaths.countSheet(election.id, put)}>
                {wording.readCountOf(title)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {contest.settledBy !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.decision(contest.settledBy)}>
            {wording.settled(contest.settledBy)}
          </a>
        </p>
      )}
      <p className="govuk-body fm-soft">{wording.candidates(candidates.length)}</p>
      <ul className="fm-people fm-people--beside">
        {candidates.map((candidate) => (
          <CandidateItem
            key={candidate.id}
            candidate={candidate}
            forOffice={isForOffice(constituency)}
            {...(mayChange &&
              candidate.nomination !== null && {
                withdraw: officePaths.withdrawNomination(election.id, candidate.nomination),
              })}
            {...(mayCease && { cease: officePaths.ceaseCandidate(election.id, candidate.id) })}
          />
        ))}
      </ul>
      <CeasedSection contest={contest} />
      <EndedSection contest={contest} />
      <ReducedSection contest={contest} />
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.enterNomination(election.id, constituency)}>
            {wording.add}
            <VisuallyHidden> {wording.addHidden(constituencyName)}</VisuallyHidden>
          </a>
        </p>
      )}
    </section>
  );
}

interface CandidateItemProps {
  readonly candidate: Candidate;
  readonly forOffice: boolean;
  /** Where to take them off the paper. */
  readonly withdraw?: string;
  /** Where to enter that they died or were disqualified. */
  readonly cease?: string;
}

function CandidateItem({
  candidate: { id, name, statement, photo, isOutside, groups },
  forOffice,
  withdraw,
  cease,
}: CandidateItemProps) {
  return (
    <li>
      <div className="fm-people__line">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {groups.length > 0 && <span>{groups.join(', ')}</span>}
        {isOutside && cease && <Tag tone="bad">{ceasing.outside(forOffice)}</Tag>}
        {withdraw && (
          <a className="govuk-link" href={withdraw}>
            {wording.withdraw}
            <VisuallyHidden> {wording.withdrawHidden(name)}</VisuallyHidden>
          </a>
        )}
        {cease && (
          <a className="govuk-link" href={cease}>
            {ceasing.link}
            <VisuallyHidden> {ceasing.linkHidden(name)}</VisuallyHidden>
          </a>
        )}
      </div>
      <CandidateAbout
        name={name}
        statement={statement}
        photo={photo === null ? null : paths.candidatePhoto(id)}
        links
      />
    </li>
  );
}
