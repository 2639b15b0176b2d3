import { SummaryList, Tag, TaskList } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type OfficeItem } from '../api/office-items';
import { type Resolution } from '../api/resolutions';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { itemWords as words } from './wording';

interface ItemSectionProps {
  readonly resolution: Resolution;
  readonly item: OfficeItem;
}

/** What the constitution asks before the council votes on who holds an office, and what is missing. */
export function ItemSection({ resolution, item }: ItemSectionProps) {
  const mayAct = (useMay('fillVacancies') ?? false) && resolution.state === 'draft';
  const { steps, beforeTerm, interests, interestedVote, notice } = item;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <TaskList
        tasks={steps.map(({ says, holds, citation }, index) => ({
          id: `${index}`,
          title: says,
          hint: citation,
          status: holds ? words.met : <Tag tone="warning">{words.missing}</Tag>,
        }))}
      />
      {steps.every(({ holds }) => holds) && <p className="govuk-body">{words.ready}</p>}
      {beforeTerm.length > 0 && (
        <p className="govuk-body">{words.beforeTerm(beforeTerm.join(', '))}</p>
      )}
      {notice && resolution.state === 'draft' && (
        <p className="govuk-body">{words.voteFrom(formatDay(notice.voteFrom))}</p>
      )}
      {notice?.hearingOn && (
        <p className="govuk-body">{words.hearing(formatDay(notice.hearingOn))}</p>
      )}
      {notice && notice.reply === null && resolution.state === 'draft' && (
        <p className="govuk-body">{words.noReplyYet}</p>
      )}
      {notice?.reply && (
        <>
          <h3 className="govuk-heading-s">{words.reply}</h3>
          <p className="govuk-body fm-wording">{notice.reply}</p>
        </>
      )}
      {interests.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.interests}</h3>
          <SummaryList rows={interests.map(({ name, nature }) => ({ key: name, value: nature }))} />
          <p className="govuk-body">{interestedVote ? words.mayVote : words.leftOut}</p>
        </>
      )}
      {mayAct && <Ways resolution={resolution} item={item} />}
    </section>
  );
}

function Ways({ resolution: { id, proposal }, item }: ItemSectionProps) {
  const { does } = words;
  const ways = [
    ...(item.asksPresiding ? [{ href: officePaths.presiding(id), text: does.preside }] : []),
    { href: officePaths.itemInterest(id), text: does.interest },
    ...(item.vacancy === null
      ? []
      : [{ href: officePaths.vacancy(item.vacancy), text: does.checks }]),
    ...(proposal.type === 'removal' && !item.notice
      ? [{ href: officePaths.holderNotice(id), text: does.notice }]
      : []),
    ...(item.notice ? [{ href: officePaths.holderReply(id), text: does.reply }] : []),
  ];
  return (
    <ul className="govuk-list">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
