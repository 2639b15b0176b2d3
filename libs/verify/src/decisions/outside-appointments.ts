import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Constitution, outsideAppointment } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type AppointedSeat } from '../log/outside-fields';
import { type At } from '../log/poll-story';
import { asKnownBefore } from '../log/rotation-fields';

type Told = Pick<Chronicle, 'appointedSeats' | 'freeSeats'>;
type Appointed = At<AppointedSeat & { readonly term: string }>;

const SEAT = 'council:';

/**
 * Asks the rules again of every seat that a body outside the organisation filled, and holds who was in office against
 * what the log tells before. Source: R-E13, R-E1, R-E9.
 */
export function checkOutsideAppointments(
  told: Told,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  told.appointedSeats.forEach((seat, n) => {
    const earlier = told.appointedSeats.slice(0, n);
    for (const flaw of flawsOf(seat, earlier, told, constitutions))
      findings.fail('rules', `Entry ${seat.entry} ${flaw}.`, { entry: seat.entry });
  });
}

function flawsOf(
  seat: Appointed,
  earlier: readonly Appointed[],
  told: Told,
  constitutions: ReadonlyMap<number, Constitution>,
): string[] {
  const { office, from, to, toldOn, inOffice, served, appointedBy, constitution } = seat;
  if (earlier.some(({ term }) => term === seat.term))
    return ['begins a second time a term that an outside body gave'];
  const pack = constitutions.get(constitution.version);
  if (!pack) return [`fills a seat under version ${constitution.version}, which is not known`];
  const ruling = outsideAppointment(pack, {
    constituency: office.startsWith(SEAT) ? office.slice(SEAT.length) : '',
    term: { from, to },
    toldOn,
    inOffice,
    served,
  });
  if (!ruling) return ['fills a seat from outside that nobody outside fills'];
  const flaws: string[] = [];
  if (ruling.appointedBy !== appointedBy)
    flaws.push('names another body than fills the seat by the constitution');
  for (const { holds, says } of ruling.steps)
    if (!holds) flaws.push(`fills a seat from outside against the rules: ${says}`);
  const hidden = earlier.filter(
    (one) =>
      one.office === office &&
      isInOffice(one, seat, told) &&
      !inOffice.some(({ term }) => term === one.term),
  );
  if (hidden.length > 0) flaws.push('leaves out somebody who was in office when it was made');
  return flaws;
}

/** Whether an earlier term is not over when another begins, by what was known then. */
function isInOffice(one: Appointed, { from, entry }: Appointed, { freeSeats }: Told): boolean {
  const left = asKnownBefore(freeSeats.get(one.term), entry);
  const last: PlainDate = left ? addDays(left.vacantFrom, -1) : one.to;
  return last >= from && last >= one.from;
}
