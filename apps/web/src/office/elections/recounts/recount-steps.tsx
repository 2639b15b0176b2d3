import { ButtonLink } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { Recounts } from '../../../shared/election/recounts';
import { type Election, type ElectionCount } from '../../api/elections';
import { OnDuty, useMay } from '../../parts/duty';
import { officePaths } from '../../paths';
import { openRecount } from './open-recount';
import { words } from './wording';

/** What was asked of the counts of an election, and what each officer can do about it. */
export function RecountSteps({
  election: { id, state },
  count,
}: {
  readonly election: Pick<Election, 'id' | 'state'>;
  readonly count: ElectionCount;
}) {
  const open = openRecount(count);
  const isOpen = state === 'counted';
  return (
    <>
      {count.agrees !== null && (
        <p className="govuk-body">{count.agrees ? words.agrees : words.differs}</p>
      )}
      {isOpen && count.recountUntil && (
        <p className="govuk-body">
          {(count.recountTimeOver ? words.wasUntil : words.until)(formatMoment(count.recountUntil))}
        </p>
      )}
      <Recounts recounts={count.recounts} />
      {isOpen && open && (
        <OnDuty duty="runPolls">
          <ButtonLink href={officePaths.answerRecount(id, open.id)}>{words.answer}</ButtonLink>
        </OnDuty>
      )}
      {isOpen && count.scrutineersMayAsk && <AskLink election={id} />}
    </>
  );
}

const AskLink = ({ election }: { readonly election: string }) =>
  useMay('reviewCounts') && (
    <p className="govuk-body">
      <a className="govuk-link" href={officePaths.askRecount(election)}>
        {words.ask}
      </a>
    </p>
  );
