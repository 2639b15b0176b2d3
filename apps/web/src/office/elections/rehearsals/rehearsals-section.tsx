import { ButtonLink, TaskList } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Election } from '../../api/elections';
import { type RehearsalSummary } from '../../api/rehearsals';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

export interface RehearsalsSectionProps {
  readonly election: Election;
  readonly rehearsals: readonly RehearsalSummary[];
}

/** The rehearsals of an election, and the way to a new one while its poll has not opened. */
export function RehearsalsSection({ election: { id, state }, rehearsals }: RehearsalsSectionProps) {
  if (state !== 'draft' && rehearsals.length === 0) return null;
  return (
    <section className="fm-section" aria-labelledby="rehearsals">
      <h2 className="govuk-heading-l" id="rehearsals">
        {words.section.title}
      </h2>
      {state === 'draft' && (
        <>
          <p className="govuk-body fm-reading">{words.section.lead}</p>
          <OnDuty duty="runPolls">
            <ButtonLink look="secondary" href={officePaths.rehearseElection(id)}>
              {words.section.start}
            </ButtonLink>
          </OnDuty>
        </>
      )}
      {rehearsals.length > 0 && (
        <TaskList
          tasks={rehearsals.map((rehearsal) => ({
            id: rehearsal.id,
            title: words.section.one(formatMoment(rehearsal.madeAt)),
            href: officePaths.rehearsal(rehearsal.id),
            hint: rehearsal.watermark,
            status: rehearsal.closedAt === null ? words.section.open : words.section.closed,
          }))}
        />
      )}
    </section>
  );
}
