import { coOptions, firstAppointments } from './chapters-council';
import {
  electionByLot,
  firstElection,
  membersResolutions,
  objectsWidened,
} from './chapters-members';
import { shorterService } from './chapters-constitution';
import { fundRound, surplus } from './chapters-money';
import { electionOpen, inspection, resolutionsInHand } from './chapters-now';
import { nominationsOpen } from './chapters-nominations';
import { challengesRaised, meetingInPreparation, removal, vacancyOpen } from './chapters-oversight';
import { seatFilledAgain, seatFallsFree } from './chapters-seats';
import { filingsMade } from './filings-made';
import { boardMade, type DemoOfficer, secretBallotOpen } from './chapters-secret';
import { type Narrator } from './narrator';

const numbers = (from: number, count: number, step: number): string[] =>
  Array.from({ length: count }, (_, n) => `CV${String(from + n * step).padStart(4, '0')}`);

/** Two years of the demonstration organisation, and what its people have to do now. */
export async function tellHistory(
  story: Narrator,
  scrutineers: readonly DemoOfficer[],
  say: (line: string) => void,
): Promise<void> {
  await firstElection(story, numbers);
  await coOptions(story);
  await firstAppointments(story);
  await electionByLot(story, numbers);
  say(
    '  a council elected, partners co-opted, a chair and directors appointed, a tie broken by lot',
  );
  await membersResolutions(story);
  await shorterService(story);
  await removal(story);
  await fundRound(story);
  await objectsWidened(story);
  await surplus(story);
  await challengesRaised(story);
  say(
    '  resolutions carried and lost, a director removed, the community fund and the surplus shared out',
  );
  await filingsMade(story);
  await seatFilledAgain(story);
  await boardMade(story, scrutineers);
  await vacancyOpen(story);
  await electionOpen(story, numbers);
  await nominationsOpen(story);
  await secretBallotOpen(story);
  await meetingInPreparation(story);
  await seatFallsFree(story);
  await resolutionsInHand(story);
  await inspection(story);
  say(
    '  an election and a secret ballot open, nominations for another open, a general meeting in preparation',
  );
}
