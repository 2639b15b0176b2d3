import { ButtonGroup, ButtonLink, InsetText, SummaryList } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type CouncilItemDetails } from './api';
import { ItemTag } from './council-page';
import { ItemPreparation } from './item-preparation';
import { wording } from './wording';

const words = wording.item;

interface ItemProps {
  readonly matter: CouncilItemDetails;
}

/** A matter about who holds an office: what is voted on, how it was prepared, and the reader's part. */
export function ItemPage({ data: matter }: PageProps<CouncilItemDetails>) {
  return (
    <Page title={matter.title} titleAsWritten caption={words.caption} back={paths.councilBusiness}>
      <div className="fm-reading">
        <OwnPart matter={matter} />
        <Facts matter={matter} />
        <h2 className="govuk-heading-m">{words.text}</h2>
        <p className="govuk-body fm-wording">
          <AsWritten>{matter.text}</AsWritten>
        </p>
        {matter.item.vacancy !== null && (
          <p className="govuk-body">
            <a className="govuk-link" href={paths.councilVacancy(matter.item.vacancy)}>
              {words.vacancy}
            </a>
          </p>
        )}
        <Reply matter={matter} />
        <ItemPreparation matter={matter} />
      </div>
    </Page>
  );
}

function OwnPart({ matter }: ItemProps) {
  const { resolution, about, state, poll, decision, noVote, ownInterest } = matter;
  const mayDeclare = state === 'draft' && ownInterest === null && noVote !== 'concerned';
  return (
    <>
      {noVote && <InsetText>{wording.noVote[noVote]}</InsetText>}
      {decision !== null && (
        <InsetText>
          <a className="govuk-link" href={paths.decision(decision)}>
            {words.decision(decision)}
          </a>
        </InsetText>
      )}
      <ButtonGroup>
        {state === 'open' && poll && !noVote && (
          <ButtonLink href={paths.paper(poll)}>{words.vote}</ButtonLink>
        )}
        {mayDeclare && (
          <ButtonLink look="secondary" href={paths.itemInterest(resolution)}>
            {words.declare}
          </ButtonLink>
        )}
        {about === 'removal' && noVote === 'concerned' && decision === null && (
          <ButtonLink look="secondary" href={paths.removalReply(resolution)}>
            {words.ownReply}
          </ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}

function Facts({ matter: { state, closesAt, item } }: ItemProps) {
  const { presiding, notice } = item;
  return (
    <SummaryList
      rows={[
        { key: words.state, value: <ItemTag state={state} /> },
        ...(closesAt === null ? [] : [{ key: words.closes, value: formatMoment(closesAt) }]),
        { key: words.presiding, value: presiding?.name ?? words.nobodyPresides },
        ...(notice && state === 'draft'
          ? [{ key: words.voteFrom, value: formatDay(notice.voteFrom) }]
          : []),
        ...(notice?.hearingOn ? [{ key: words.hearing, value: formatDay(notice.hearingOn) }] : []),
      ]}
    />
  );
}

/** What whoever would be removed answers to the reasons. */
function Reply({ matter: { state, item } }: ItemProps) {
  const { notice } = item;
  if (!notice) return null;
  const none = state === 'draft' ? words.noReply : words.noReplyCame;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.reply(formatDay(notice.givenOn))}</h2>
      <p className="govuk-body fm-wording">
        {notice.reply === null ? none : <AsWritten>{notice.reply}</AsWritten>}
      </p>
    </section>
  );
}
