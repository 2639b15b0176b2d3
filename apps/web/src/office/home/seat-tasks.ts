import { type VacantSeat } from '../api/seats';
import { officePaths } from '../paths';
import { wording } from '../seats/wording';
import { type OfficeTask } from './task';

/** What somebody in the office does about each kind of empty place; nothing where it is left, or waits its turn. */
const duties: Readonly<Record<string, OfficeTask['duties']>> = {
  countback: ['callElections', 'runPolls'],
  recount: ['callElections', 'runPolls'],
  'next-highest': ['callElections', 'runPolls'],
  'by-election': ['callElections'],
  'co-option': ['fillVacancies'],
  'co-opt-again': ['fillVacancies'],
  'appoint-again': ['fillVacancies'],
  announce: ['fillVacancies'],
};

/** Empty places that somebody has to fill. */
export function seatTasks(seat: VacantSeat): readonly OfficeTask[] {
  const { term, officeName, holder, nextSays, next, byElection } = seat;
  const whose = duties[next];
  if (!whose) return [];
  return [
    {
      id: term,
      title: wording.task(officeName, holder),
      hint: nextSays,
      href: officePaths.vacantSeat(term),
      urgency: byElection ? 'later' : 'now',
      duties: whose,
    },
  ];
}
