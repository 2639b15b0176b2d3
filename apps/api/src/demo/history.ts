import { coOptions, firstAppointments } from './chapters-council';
import { electionByLot, firstElection, membersResolutions } from './chapters-members';
import { type Narrator } from './narrator';

const numbers = (from: number, count: number, step: number): string[] =>
  Array.from({ length: count }, (_, n) => `CV${String(from + n * step).padStart(4, '0')}`);

/** Two years of the demonstration organisation, in the order in which they happened. */
export async function tellHistory(story: Narrator, say: (line: string) => void): Promise<void> {
  await firstElection(story, numbers);
  await coOptions(story);
  await firstAppointments(story);
  say('  … a council elected, partners co-opted, a chair and directors appointed');
  await electionByLot(story, numbers);
  await membersResolutions(story);
  say('  … members’ resolutions carried and lost, a tie broken by lot');
}
