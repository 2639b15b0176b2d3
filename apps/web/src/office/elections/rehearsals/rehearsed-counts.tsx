import { SummaryList } from '@folkmoot/ui';
import { type Rehearsal } from '../../api/rehearsals';
import { officePaths } from '../../paths';
import { words } from './wording';

/** How each contest was counted, or why it was not. */
export function RehearsedCounts({
  rehearsal: { id, contests },
}: {
  readonly rehearsal: Rehearsal;
}) {
  return (
    <section className="fm-section" aria-labelledby="counts">
      <h2 className="govuk-heading-l" id="counts">
        {words.counts.title}
      </h2>
      <SummaryList
        rows={contests.map((contest) => ({
          key: contest.title,
          value: contest.notCounted ?? contest.methodName,
          actions: contest.counted
            ? [
                {
                  href: officePaths.rehearsedCount(id, contest.id),
                  text: words.counts.read,
                  hidden: words.counts.readHidden(contest.title),
                },
              ]
            : [],
        }))}
      />
    </section>
  );
}
