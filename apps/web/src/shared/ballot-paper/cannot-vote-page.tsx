import { InsetText } from '@folkmoot/ui';
import { type Paper } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { Page } from '../page';
import { paths } from '../paths';
import { VersionLink } from '../version-link';
import { type Ways } from './ways';
import { wording } from './wording';

const words = wording.paper;

/** Says exactly why there is no ballot paper for this member, and what they can do. */
export function CannotVotePage({ paper, ways }: { readonly paper: Paper; readonly ways: Ways }) {
  return (
    <Page title={words.cannot} caption={<AsWritten>{paper.title}</AsWritten>} back={paths.ballots}>
      <div className="fm-reading">
        {paper.reason && (
          <InsetText>
            <AsWritten>{paper.reason.says}</AsWritten>
          </InsetText>
        )}
        {paper.voted && (
          <p className="govuk-body">
            <a className="govuk-link" href={ways.receipt(paper.poll)}>
              {wording.receipt}
            </a>
          </p>
        )}
        <p className="govuk-body">{words.contact}</p>
        {paper.constitution !== null && (
          <p className="govuk-body fm-soft">
            <VersionLink version={paper.constitution} />
          </p>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={paths.ballots}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  );
}
