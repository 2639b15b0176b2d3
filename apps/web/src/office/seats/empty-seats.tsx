import { EmptyState, TaskList } from '@folkmoot/ui';
import { type VacantSeat } from '../api/seats';
import { officePaths } from '../paths';
import { wording } from './wording';

/** Places that are empty, each with what the constitution says happens next. */
export const EmptySeats = ({ seats }: { readonly seats: readonly VacantSeat[] }) => (
  <section className="fm-section">
    <h2 className="govuk-heading-m">{wording.title}</h2>
    {seats.length === 0 ? (
      <EmptyState title={wording.none}>
        <p>{wording.noneHelp}</p>
      </EmptyState>
    ) : (
      <TaskList
        tasks={seats.map(({ term, officeName, holder, why, nextSays }) => ({
          id: term,
          title: wording.seatOf(officeName, holder),
          href: officePaths.vacantSeat(term),
          hint: `${why} ${nextSays}`,
          status: '',
        }))}
      />
    )}
  </section>
);
