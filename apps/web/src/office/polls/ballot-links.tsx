import { linksSay } from '../../shared/decisions/ballot-links';
import { formatMoment } from '../../shared/dates';
import { type Poll } from '../api/polls';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.links;

/** How long it is known who cast which ballot, and the way to keep it longer. */
export function BallotLinks({ poll: { id, ballotLinks, closedAt } }: { readonly poll: Poll }) {
  if (!ballotLinks || !closedAt) return null;
  const { hold, unlinkedOn } = ballotLinks;
  return (
    <section className="fm-section" aria-labelledby="links">
      <h2 className="govuk-heading-m" id="links">
        {words.title}
      </h2>
      <p className="govuk-body fm-reading">{linksSay(ballotLinks)}</p>
      {hold && (
        <p className="govuk-body fm-reading">
          {words.heldSince(formatMoment(hold.heldAt), hold.reason)}
        </p>
      )}
      {!unlinkedOn && (
        <OnDuty duty="holdBallots">
          <p className="govuk-body">
            <a className="govuk-link" href={officePaths.holdBallots(id)}>
              {hold ? words.release.link : words.hold.link}
            </a>
          </p>
        </OnDuty>
      )}
    </section>
  );
}
