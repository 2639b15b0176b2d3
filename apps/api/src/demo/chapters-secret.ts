import { type AccountId, valueOf } from '@folkmoot/basics';
import {
  bytesFrom,
  certificateText,
  contributionText,
  newSeed,
  openingOfRehearsal,
  openShare,
  readRehearsal,
  shareText,
  TallyOpening,
} from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { utf8 } from '@folkmoot/log';
import { type DecisionKind } from '@folkmoot/rules';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ceremonyOf } from '../boards/board-stage';
import { type BoardRecord, BoardRepository, type BoardRound } from '../boards/board.repository';
import { SetUpBoard } from '../boards/set-up-board';
import { SpeakOnBoard } from '../boards/speak-on-board';
import { type Actor } from '../platform/actor';
import { DraftResolution } from '../resolutions/draft-resolution';
import { OpenResolution } from '../resolutions/open-resolution';
import { type Narrator } from './narrator';

/** What the members of this organisation decide by secret ballot. */
export const secretBallot = (ordinary: DecisionKind): DecisionKind => ({
  ...ordinary,
  code: 'members-secret-ballot',
  title: 'Secret ballot of the members',
  secrecy: 'secret',
});

/** The code on the recovery sheet of a scrutineer of the demonstration. It is no secret, so neither are its polls. */
export const demoSheet = (place: number): string =>
  newSeed(bytesFrom(utf8(`A recovery sheet of the demonstration: ${place}`)));

/** An officer of the demonstration, as who acts. */
export interface DemoOfficer extends Actor {
  readonly accountId: AccountId;
}

const rounds: readonly BoardRound[] = [
  'certificate',
  'commitment',
  'contribution',
  'share',
  'rehearsal',
];

/** Three scrutineers make the key of secret polls, which any two of them can use, and rehearse. */
export async function boardMade(
  story: Narrator,
  scrutineers: readonly DemoOfficer[],
): Promise<void> {
  story.at(-40, '14:00');
  const { id } = valueOf(
    await story.app.get(SetUpBoard).run(story.returningOfficer, {
      name: 'Scrutineers of this year',
      members: scrutineers.map(({ accountId }) => accountId),
      threshold: 2,
    }),
  );
  const repository = story.app.get(BoardRepository);
  const contributions = new Map<number, string>();
  for (const round of rounds)
    for (const [at, scrutineer] of scrutineers.entries()) {
      const board = await repository.find(story.app.get(DataSource).manager, id);
      if (!board) throw new Error('The board is gone.');
      const text = textOf(board, round, at + 1, contributions);
      valueOf(await story.app.get(SpeakOnBoard).run(scrutineer, id, { round, text }));
    }
}

/** What the browser of a member of the board would send. */
function textOf(
  board: BoardRecord,
  round: BoardRound,
  place: number,
  contributions: Map<number, string>,
): string {
  const size = { size: board.members.length, threshold: board.threshold };
  const seed = demoSheet(place);
  switch (round) {
    case 'certificate':
      return certificateText(size, place, seed, group, randomBytes);
    case 'commitment': {
      const made = contributionText(ceremonyOf(board), place, seed, randomBytes);
      contributions.set(place, made.contribution);
      return made.commitment;
    }
    case 'contribution':
      return contributions.get(place) ?? '';
    case 'share':
      return valueOf(shareText(ceremonyOf(board), place, seed, randomBytes));
    case 'rehearsal': {
      const { private_key = '' } = ceremonyOf(board).shares.get(place) ?? {};
      const share = openShare(private_key, seed, group);
      const rehearsal = valueOf(readRehearsal(board.key?.rehearsal ?? ''));
      const opening = valueOf(TallyOpening.read(openingOfRehearsal(rehearsal, []), group));
      if (!share) throw new Error(`The sheet of member ${place} does not open the share.`);
      return opening.decrypt(share, randomBytes);
    }
  }
}

/** A question to all members that they answer in secret, open now. */
export async function secretBallotOpen(story: Narrator): Promise<void> {
  story.at(-2, '11:00');
  const { id } = valueOf(
    await story.app.get(DraftResolution).run(story.secretary, {
      kind: 'members-secret-ballot',
      title: 'To move the company’s office to Northgate House',
      text: 'THAT the company’s office be moved to Northgate House before the present lease ends.',
    }),
  );
  valueOf(
    await story.app
      .get(OpenResolution)
      .run(story.returningOfficer, id, { closesAt: story.moment(13, '17:00') }),
  );
}
