import { InsetText } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Election, type ElectionContest } from '../../api/elections';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

/** That a contest goes on for fewer seats than it was called for, and why. */
export const ReducedSection = ({
  contest: { reductions },
}: {
  readonly contest: Pick<ElectionContest, 'reductions'>;
}) =>
  reductions.length > 0 && (
    <InsetText>
      {reductions.map(({ before, after, at, reason }) => (
        <p className="govuk-body" key={after}>
          {words.reduced(before, after, formatMoment(at))} {words.because(reason)}
        </p>
      ))}
    </InsetText>
  );

/** What of an election has fewer free seats than it is for, and where an officer lets it go on. Source: R-E1, R-E3. */
export const FewerLeft = ({
  election: { id, fewerLeft },
}: {
  readonly election: Pick<Election, 'id' | 'fewerLeft'>;
}) => (
  <>
    <p className="govuk-body">{words.fewerLeft}</p>
    <FewerFound fewerLeft={fewerLeft} />
    <OnDuty duty="callElections">
      <p className="govuk-body">
        <a className="govuk-link" href={officePaths.goOnForFewer(id)}>
          {words.link}
        </a>
      </p>
      <p className="govuk-body fm-soft">{words.wait}</p>
    </OnDuty>
  </>
);

/** What the rules found, with where it is written. */
export const FewerFound = ({ fewerLeft }: Pick<Election, 'fewerLeft'>) => (
  <ul className="govuk-list govuk-list--bullet fm-reading">
    {fewerLeft.map(({ contest, says, citation }) => (
      <li key={contest}>
        {says} <span className="fm-soft">{citation}</span>
      </li>
    ))}
  </ul>
);

/** That seats were guaranteed to a group in what goes on for fewer, and are no more. Source: R-F36. */
export function GuaranteesLapse({ contests, fewerLeft }: GuaranteesLapseProps) {
  const lapses = contests.some(
    ({ id, guarantees }) =>
      guarantees.length > 0 && fewerLeft.some(({ contest }) => contest === id),
  );
  return lapses && <p className="govuk-body">{words.guaranteesLapse}</p>;
}

interface GuaranteesLapseProps extends Pick<Election, 'fewerLeft'> {
  readonly contests: readonly Pick<ElectionContest, 'id' | 'guarantees'>[];
}
