import { ButtonGroup, ButtonLink, Tag } from '@folkmoot/ui';
import { type OwnRemoval } from '../../shared/api-removals';
import { formatDay } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { paths } from '../../shared/paths';
import { wording } from '../wording';

const words = wording.removal;

/** Leads whoever would be removed from an office to the reasons and their reply. */
export function RemovalCard({ removal }: { readonly removal: OwnRemoval }) {
  const { resolution, title, reply, mayReply, voteFrom } = removal;
  const toDo = mayReply && reply === null;
  return (
    <li className="fm-card">
      <p className="fm-card__top">
        <span className="fm-soft">
          {mayReply ? words.from(formatDay(voteFrom)) : words.voteHasOpened}
        </span>
        <Tag tone={toDo ? 'warning' : 'good'}>{reply === null ? words.noReply : words.replied}</Tag>
      </p>
      <h2 className="govuk-heading-m">{mayReply ? words.card : words.cardAtVote}</h2>
      <p className="govuk-body">
        <AsWritten>{title}</AsWritten>
      </p>
      <ButtonGroup>
        <ButtonLink look={toDo ? 'primary' : 'secondary'} href={paths.removalReply(resolution)}>
          {mayReply ? words.write : words.see}
        </ButtonLink>
      </ButtonGroup>
    </li>
  );
}
