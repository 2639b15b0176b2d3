import { InsetText } from '@folkmoot/ui';
import { type Paper } from '../../shared/api-voting';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { wording } from '../wording';

const words = wording.paper;

/** Says exactly why there is no ballot paper for this member, and what they can do. */
export function CannotVotePage({ paper }: { readonly paper: Paper }) {
  return (
    <Page title={words.cannot} caption={paper.title} back={paths.ballots}>
      <div className="fm-reading">
        {paper.reason && <InsetText>{paper.reason.says}</InsetText>}
        {paper.voted && (
          <p className="govuk-body">
            <a className="govuk-link" href={paths.receipt(paper.poll)}>
              {wording.ballots.receipt}
            </a>
          </p>
        )}
        <p className="govuk-body">{words.contact}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.ballots}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  );
}
