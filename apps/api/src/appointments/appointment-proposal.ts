import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  lastDayCoOpted,
  lastDayOfYears,
  type Post,
  type Proposal,
  type SeatLeft,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { serviceIn } from './service';
import { type NominationRow } from './vacancy.rows';

type AppointmentProposal = Extract<Proposal, { type: 'appointment' | 'selection' }>;

export interface ProposingRefusal {
  readonly code: 'starts-in-the-past' | 'no-place-vacant';
  readonly says: string;
}

interface AppointmentTerms {
  readonly post: Post;
  /** One, or those among whom the council chooses. */
  readonly nominees: readonly NominationRow[];
  readonly from: PlainDate;
  /** The elected seat that fell free, where it is one. */
  readonly left: SeatLeft | null;
  readonly today: PlainDate;
}

/** What an appointment from a day would bring about, where a place is free for all of its term. Source: R-E7, R-E9, R-E11 d. */
export async function appointmentProposal(
  tx: Tx,
  {
    post: { code: office, name, places, termYears },
    nominees,
    from,
    left,
    today,
  }: AppointmentTerms,
): Promise<Result<AppointmentProposal, ProposingRefusal>> {
  if (from < today)
    return err({
      code: 'starts-in-the-past',
      says: `${formatDate(from)} has passed. A term begins today or later.`,
    });
  if (left && from < left.seat.on)
    return err({
      code: 'no-place-vacant',
      says: `The place is free from ${formatDate(left.seat.on)}. Choose that day or a later one.`,
    });
  const to = left ? lastDayCoOpted(from, left) : lastDayOfYears(from, termYears);
  const people = nominees.map(({ id, memberId, name: own }) => ({ id: memberId ?? id, name: own }));
  const [nominee, ...others] = people;
  if (!nominee) throw new Error('An appointment is of somebody.');
  const { placesTaken } = await serviceIn(tx, office, nominee.name, { from, to });
  if (placesTaken >= places)
    return err({
      code: 'no-place-vacant',
      says: `${name} has ${places === 1 ? 'one place' : `${places} places`}, and none is vacant for a term from ${formatDate(from)} to ${formatDate(to)}. Choose a later first day.`,
    });
  if (others.length > 0) return ok({ type: 'selection', office, nominees: people, from, to });
  return ok({
    type: 'appointment',
    office,
    nominee,
    from,
    to,
    ...(left && { inPlaceOf: left }),
  });
}

/** The title and the text of the resolution. */
export function wordsOfProposal(
  { name, constituency }: Post,
  proposal: AppointmentProposal,
): { title: string; text: string } {
  const term = `from ${formatDate(proposal.from)} to ${formatDate(proposal.to)}, both days included`;
  if (proposal.type === 'selection') {
    const names = anyOf.format(proposal.nominees.map((nominee) => nominee.name));
    return {
      title: `Appointment of ${names} as ${name}`,
      text: `That whichever of ${names} the council chooses be appointed to the office ${name} ${term}.`,
    };
  }
  const { nominee } = proposal;
  return constituency
    ? {
        title: `Co-option of ${nominee.name} to a ${name}`,
        text: `That ${nominee.name} be co-opted to a ${name} ${term}.`,
      }
    : {
        title: `Appointment of ${nominee.name} as ${name}`,
        text: `That ${nominee.name} be appointed to the office ${name} ${term}.`,
      };
}

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
