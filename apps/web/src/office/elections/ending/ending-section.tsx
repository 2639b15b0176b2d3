import { InsetText } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Election, type ElectionContest } from '../../api/elections';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

/** That a contest was ended before its poll, and why. */
export const EndedSection = ({
  contest: { ended },
}: {
  readonly contest: Pick<ElectionContest, 'ended'>;
}) =>
  ended && (
    <InsetText>
      <p className="govuk-body">{words.ended(formatMoment(ended.at))}</p>
      <p className="govuk-body">{words.because(ended.reason)}</p>
    </InsetText>
  );

/** What of an election has nothing left to fill, and where an officer ends it. Source: R-E1, R-E11. */
export const NothingLeft = ({
  election: { id, nothingLeft },
}: {
  readonly election: Pick<Election, 'id' | 'nothingLeft'>;
}) =>
  nothingLeft.length > 0 && (
    <>
      <p className="govuk-body">{words.nothingLeft}</p>
      <Found nothingLeft={nothingLeft} />
      <OnDuty duty="callElections">
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.endElection(id)}>
            {words.link}
          </a>
        </p>
      </OnDuty>
    </>
  );

/** What the rules found, with where it is written. */
export const Found = ({ nothingLeft }: Pick<Election, 'nothingLeft'>) => (
  <ul className="govuk-list govuk-list--bullet fm-reading">
    {nothingLeft.map(({ contest, says, citation }) => (
      <li key={contest}>
        {says} <span className="fm-soft">{citation}</span>
      </li>
    ))}
  </ul>
);
