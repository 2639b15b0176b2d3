import { Panel } from '@folkmoot/ui';
import { Chosen } from '../../shared/ballot-paper/chosen';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { asPaper } from './api';
import { rehearsalWays } from './rehearsal-ways';
import { type StartPageProps } from './start-page';
import { words } from './wording';

/** The end of voting in a rehearsal, with what the box has. */
export function DonePage({ link, sample }: StartPageProps) {
  const { contests, current } = asPaper(link, sample);
  return (
    <Page title={words.done.title} ownHeading>
      <div className="fm-reading">
        <Panel title={words.done.title}>{words.done.says(sample.voter)}</Panel>
        <h2 className="govuk-heading-m fm-section">{words.done.choices}</h2>
        {contests.map((contest) => (
          <div key={contest.id} className="govuk-body">
            <h3 className="govuk-heading-s">
              <AsWritten>{contest.title}</AsWritten>
            </h3>
            <Chosen
              contest={contest}
              chosen={current?.find((answer) => answer.contest === contest.id)?.options ?? []}
            />
          </div>
        ))}
        <p className="govuk-body">
          <a className="govuk-link" href={rehearsalWays.start(link)}>
            {words.done.back}
          </a>
        </p>
      </div>
    </Page>
  );
}
