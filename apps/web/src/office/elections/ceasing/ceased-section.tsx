import { InsetText } from '@folkmoot/ui';
import { type ElectionContest } from '../../api/elections';
import { officePaths } from '../../paths';
import { words } from './wording';

/** Who stands no longer in a contest, and what came of it. */
export const CeasedSection = ({
  contest: { ceased, heldAgainIn },
}: {
  readonly contest: ElectionContest;
}) => (
  <>
    {ceased.length > 0 && (
      <ul className="govuk-list govuk-list--bullet">
        {ceased.map(({ candidate, says }) => (
          <li key={candidate}>{says}</li>
        ))}
      </ul>
    )}
    {heldAgainIn && (
      <InsetText>
        {words.abandoned}{' '}
        <a className="govuk-link" href={officePaths.election(heldAgainIn)}>
          {words.heldAgain}
        </a>
      </InsetText>
    )}
  </>
);
