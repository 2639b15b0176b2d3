import { InsetText, Tag } from '@folkmoot/ui';
import { AsWritten } from '../language/as-written';
import { paths } from '../paths';
import { CandidateAbout } from '../statement/candidate-about';
import { isForOffice } from './places';
import { isOver, isSettled, type SeenContest, type SeenElection } from './seen-election';
import { wording } from './wording';

interface WhoStandsProps {
  readonly election: Pick<SeenElection, 'order' | 'state'> & {
    readonly contests: readonly SeenContest[];
  };
  /** Where another election is read about. */
  readonly pathOf: (election: string) => string;
}

/** The candidates of each contest, the reader's own first, each with the same room. */
export function WhoStands({ election, pathOf }: WhoStandsProps) {
  const { contests, order, state } = election;
  const ownFirst = contests.toSorted(
    (a, b) => Number(b.isYours ?? false) - Number(a.isYours ?? false),
  );
  return (
    <section className="fm-section" aria-labelledby="candidates">
      <h2 className="govuk-heading-m" id="candidates">
        {wording.whoStands}
      </h2>
      <p className="govuk-body fm-soft">{wording.orders[order]}</p>
      {ownFirst.map((contest) => (
        <OneContest
          key={contest.id}
          contest={contest}
          votes={contest.isYours === true && !isOver(state) && !isSettled(contest)}
          pathOf={pathOf}
        />
      ))}
    </section>
  );
}

interface OneContestProps extends Pick<WhoStandsProps, 'pathOf'> {
  readonly contest: SeenContest;
  /** Whether the reader votes in it, or will. */
  readonly votes: boolean;
}

function OneContest({ contest, votes, pathOf }: OneContestProps) {
  const { constituencyName, seats, candidates, settledBy, ceased, heldAgainIn } = contest;
  const { confirmedByVote, reopensNominations, ended, reductions, guarantees } = contest;
  return (
    <>
      <h3 className="govuk-heading-s">
        {isForOffice(contest.constituency)
          ? wording.placesIn(constituencyName, seats)
          : wording.seatsFor(constituencyName, seats)}{' '}
        {votes && <Tag tone="information">{wording.yours}</Tag>}
      </h3>
      {settledBy !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.decision(settledBy)}>
            {wording.settled(settledBy)}
          </a>
        </p>
      )}
      {heldAgainIn && (
        <InsetText>
          {wording.abandoned}{' '}
          <a className="govuk-link" href={pathOf(heldAgainIn)}>
            {wording.heldAgain}
          </a>
        </InsetText>
      )}
      {ended && (
        <InsetText>
          {wording.ended} <AsWritten>{ended.reason}</AsWritten>
        </InsetText>
      )}
      {reductions.map(({ before, after, reason }) => (
        <p className="govuk-body fm-reading" key={after}>
          {wording.fewer(before, after)} <AsWritten>{reason}</AsWritten>
        </p>
      ))}
      {confirmedByVote && !ended && <p className="govuk-body fm-reading">{wording.oneByOne}</p>}
      {reopensNominations && !ended && <p className="govuk-body fm-reading">{wording.reopening}</p>}
      {!ended &&
        guarantees.map(({ code, says }) => (
          <p key={code} className="govuk-body fm-reading">
            <AsWritten>{says}</AsWritten>
          </p>
        ))}
      {ceased.map(({ candidate, says }) => (
        <p className="govuk-body" key={candidate}>
          <AsWritten>{says}</AsWritten>
        </p>
      ))}
      {candidates === null && ended ? null : candidates === null ? (
        <p className="govuk-body fm-soft">{wording.notPublished}</p>
      ) : candidates.length === 0 ? (
        <p className="govuk-body fm-soft">{wording.nobody}</p>
      ) : (
        <ul className="fm-lines">
          {candidates.map(({ id, name, statement, photo, groups }) => (
            <li key={id}>
              <strong className="fm-lines__title">
                <bdi>{name}</bdi>
              </strong>
              {groups.length > 0 && (
                <p className="govuk-body">
                  <AsWritten>{groups.join(', ')}</AsWritten>
                </p>
              )}
              <CandidateAbout
                name={name}
                statement={statement}
                photo={photo === null ? null : paths.candidatePhoto(id)}
                links
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
