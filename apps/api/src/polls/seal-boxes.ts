import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type KeyPair,
  newElectionUuid,
  newKeyPair,
  publishKey,
  readElection,
  readTrustees,
  type TrusteeKind,
  writeTrustees,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { err, ok, type PollId, type Result, valueOf } from '@folkmoot/basics';
import { UnusableFile } from '@folkmoot/files';
import { boxesOf, electionText, type QuestionRefusal } from '@folkmoot/sealed';
import { randomBytes, randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { Boards } from '../boards/boards';
import { OperatorLog } from '../platform/operator-log';
import { type Tx } from '../platform/database';
import { PollKeys } from '../poll-keys/poll-keys';
import { electorsOf, type FrozenRoll, rollSha256 } from '../roll/freeze-roll';
import { type PollSpec } from './poll-spec';

/** Why a poll cannot be held in secret. */
export type SealingRefusal =
  | {
      readonly code: 'no-board' | 'box-without-electors' | 'key-not-kept';
      readonly says: string;
    }
  | QuestionRefusal;

/** A box as it is set up: an election of its own, for the contests that the same electors answer. */
export interface DrawnBox {
  readonly id: string;
  readonly constituency: string | null;
  readonly contests: readonly string[];
  /** Published to the letter. */
  readonly election: string;
  /** The specification's φ: SHA-256 of the text in base64, without padding. */
  readonly electionSha256: string;
  readonly roll: { readonly count: number; readonly sha256: string };
}

/** The boxes of a secret poll, and the key that the server has in all of them. */
export interface DrawnBoxes {
  readonly board: string;
  readonly trustees: string;
  readonly boxes: readonly DrawnBox[];
  readonly key: KeyPair;
}

/** Sets up the sealed boxes of a secret poll, and keeps the server's key: part of an act that opens the poll. */
@Injectable()
export class SealBoxes {
  constructor(
    private readonly boards: Boards,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollKeys: PollKeys,
    private readonly log: OperatorLog,
  ) {}

  /** Draws the key of the server and the identifiers, and writes the elections under the key of server and board. */
  async draw(
    tx: Tx,
    { title, contests }: Pick<PollSpec, 'title' | 'contests'>,
    roll: FrozenRoll,
  ): Promise<Result<DrawnBoxes, SealingRefusal>> {
    const board = await this.boards.inUse(tx);
    if (!board) return err(noBoard);
    const key = newKeyPair(sodiumGroup, randomBytes);
    const ours: TrusteeKind = ['Single', publishKey(key, sodiumGroup, randomBytes)];
    const trustees = writeTrustees([ours, board.trustee], sodiumGroup);
    const { electionKey } = valueOf(readTrustees(trustees, sodiumGroup));
    const boxes: DrawnBox[] = [];
    for (const box of boxesOf(contests)) {
      const electors = electorsOf(roll, box.constituency);
      if (electors.length === 0) return err(nobodyIn(box.contests));
      const uuid = newElectionUuid(randomBytes);
      const keyed = { uuid, publicKey: electionKey };
      const election = electionText(title, box.contests, keyed, sodiumGroup);
      if (!election.ok) return election;
      boxes.push({
        id: randomUUID(),
        constituency: box.constituency,
        contests: box.contests.map(({ id }) => id),
        election: election.value,
        electionSha256: valueOf(readElection(election.value, sodiumGroup)).hash,
        roll: { count: electors.length, sha256: rollSha256(electors, false) },
      });
    }
    return ok({ board: board.id, trustees, boxes, key });
  }

  /**
   * Keeps the key where no database has it. Nothing of the poll may be committed unless this succeeded; if nothing is,
   * the key goes again.
   */
  async keepKey(tx: Tx, poll: PollId, { key }: DrawnBoxes): Promise<Result<null, SealingRefusal>> {
    tx.queryRunner.whenUndone(() => this.forgetKey(poll));
    try {
      await this.pollKeys.keep(poll, key);
      return ok(null);
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      this.log.error({ err: error }, 'the key of a poll could not be kept');
      return err(keyNotKept);
    }
  }

  /** Of a poll that was not opened after all: whether it is there is asked once more, since its key is its only one. */
  private async forgetKey(poll: PollId): Promise<void> {
    try {
      const found = await this.dataSource.query<object[]>(
        `select from governance.poll where id = $1`,
        [poll],
      );
      if (found.length === 0) this.pollKeys.destroy(poll);
    } catch (error) {
      this.log.error({ err: error, poll }, 'the key of a poll that was not opened is left behind');
    }
  }
}

const noBoard: SealingRefusal = {
  code: 'no-board',
  says: 'A secret poll needs a board of scrutineers who hold its key and have rehearsed opening one, and there is none. Set up a board first. The poll is not opened, rather than run with names recorded.',
};

const nobodyIn = ([first]: readonly { readonly title: string }[]): SealingRefusal => ({
  code: 'box-without-electors',
  says: `Nobody on the roll may vote in “${first?.title ?? ''}”. Take it off the paper, or check the register of members.`,
});

const keyNotKept: SealingRefusal = {
  code: 'key-not-kept',
  says: 'The server’s key of this poll could not be kept safely, so the poll is not opened. Whoever runs this service finds the reason in its log.',
};
