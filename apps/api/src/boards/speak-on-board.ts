import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result, valueOf } from '@folkmoot/basics';
import {
  endRehearsal,
  hear,
  TallyOpening,
  openingOfRehearsal,
  print,
  readRehearsal,
  setUpRehearsal,
  thresholdParametersShape,
  writeRehearsal,
  type KeyRound,
  type OwnedText,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { sha256Hex } from '@folkmoot/log';
import { createHash, randomBytes } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { lockBoard } from './board-lock';
import { BoardRepository, type BoardRecord, type BoardRound } from './board.repository';
import { ceremonyOf, stageOf, type BoardState } from './board-stage';

export interface BoardMessage {
  readonly round: BoardRound;
  readonly text: string;
}

export interface SpeakingRefusal {
  readonly code:
    | 'board-unknown'
    | 'not-on-this-board'
    | 'board-retired'
    | 'not-this-round'
    | 'spoken-already'
    | 'message-refused'
    | 'rehearsal-failed';
  readonly says: string;
}

export interface Spoken {
  readonly state: BoardState;
  readonly round: BoardRound | null;
}

/**
 * Takes what a member of a board says, for themselves and in their turn, and checks it before it is
 * kept. The last share makes the key; the last decryption of the rehearsal makes the board ready.
 */
@Injectable()
export class SpeakOnBoard {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, message: BoardMessage): Promise<Result<Spoken, SpeakingRefusal>> {
    return this.database.act<Spoken, SpeakingRefusal>(actor, async (tx) => {
      await lockBoard(tx, id);
      const board = await this.boards.find(tx, id);
      if (!board) return err({ code: 'board-unknown', says: 'There is no such board.' });
      const place = board.members.find(({ account }) => account === actor.accountId)?.place;
      const refusal = turnRefusal(board, place, message.round);
      if (refusal || place === undefined) return err(refusal ?? notOnBoard);
      const now = this.clock.now();
      const { round, text } = message;
      const heard =
        round === 'rehearsal'
          ? await this.takeDecryption(tx, board, { owner: place + 1, text }, now)
          : await this.takeKeyMessage(tx, board, place, { round, text }, now);
      if (!heard.ok) return heard;
      await this.boards.addMessage(tx, id, { round, member: place, text }, now);
      const after = stageOf((await this.boards.find(tx, id)) ?? board);
      const drafts = [entryOf(id, place, message), ...heard.value];
      return ok({ drafts, answer: () => ({ state: after.state, round: after.round }) });
    });
  }

  private async takeKeyMessage(
    tx: Tx,
    board: BoardRecord,
    member: number,
    { round, text }: { round: KeyRound; text: string },
    now: Instant,
  ): Promise<Result<readonly EntryDraft[], SpeakingRefusal>> {
    const heard = hear(ceremonyOf(board), { round, member, text });
    if (!heard.ok) return err(refused(round));
    const { parameters } = heard.value;
    if (!parameters) return ok([]);
    const written = print(thresholdParametersShape(sodiumGroup), parameters);
    const sha256 = sha256Hex(written);
    const name = `Rehearsal: ${board.name}`;
    const rehearsal = writeRehearsal(setUpRehearsal(parameters, name, sodiumGroup, randomBytes));
    await this.boards.addKey(tx, board.id, { parameters: written, sha256, rehearsal }, now);
    const fields = {
      size: board.members.length,
      threshold: board.threshold,
      parametersSha256: sha256,
    };
    return ok([{ action: 'board.created', resource: board.id, fields }]);
  }

  private async takeDecryption(
    tx: Tx,
    { id, members, messages, key }: BoardRecord,
    decryption: OwnedText,
    now: Instant,
  ): Promise<Result<readonly EntryDraft[], SpeakingRefusal>> {
    const rehearsal = valueOf(readRehearsal(key?.rehearsal ?? ''));
    const before = messages
      .filter(({ round }) => round === 'rehearsal')
      .map(({ member, text }) => ({ owner: member + 1, text }));
    const opening = valueOf(TallyOpening.read(openingOfRehearsal(rehearsal, before), sodiumGroup));
    if (!opening.checkDecryption(decryption).ok) return err(refused('rehearsal'));
    if (before.length + 1 < members.length) return ok([]);
    const decryptions = [...before, decryption].sort((a, b) => a.owner - b.owner);
    const began = Math.floor(Date.parse(key?.madeAt ?? now) / 1000);
    const ended = endRehearsal(rehearsal, decryptions, began, sodiumGroup);
    if (!ended.ok)
      return err({
        code: 'rehearsal-failed',
        says: 'The rehearsal did not give back the vote that was cast, so this board must not be used. Take it out of use and set up another.',
      });
    const { archive } = ended.value;
    const sha256 = createHash('sha256').update(archive).digest('hex');
    await this.boards.addRehearsed(tx, id, { archive, sha256 }, now);
    const fields = { sheets: members.length, archiveSha256: sha256 };
    return ok([{ action: 'board.rehearsed', resource: id, fields }]);
  }
}

const notOnBoard: SpeakingRefusal = {
  code: 'not-on-this-board',
  says: 'You are not on this board. Its members alone speak on it, each for themselves.',
};

function turnRefusal(
  board: BoardRecord,
  place: number | undefined,
  round: BoardRound,
): SpeakingRefusal | null {
  if (place === undefined) return notOnBoard;
  if (board.retired)
    return { code: 'board-retired', says: 'This board is out of use: nothing more is said on it.' };
  const stage = stageOf(board);
  if (board.messages.some((one) => one.round === round && one.member === place))
    return {
      code: 'spoken-already',
      says: 'You have done this step. What was said on a board is never replaced.',
    };
  if (stage.round !== round)
    return {
      code: 'not-this-round',
      says: stage.round
        ? `This is not the turn of the step “${round}”. The board is at “${stage.round}”.`
        : 'Nothing more is to be said on this board.',
    };
  return null;
}

const refused = (round: BoardRound): SpeakingRefusal => ({
  code: 'message-refused',
  says:
    round === 'rehearsal'
      ? 'This was not made with your share of the board’s key. Check the code of your recovery sheet, and try again.'
      : 'This message does not fit what was said on the board before: it was changed on its way, or made with another sheet. Load the page again and repeat the step.',
});

/** A commitment is published as it is; of longer messages, which the board keeps, their hash. */
const entryOf = (id: string, place: number, { round, text }: BoardMessage): EntryDraft =>
  round === 'commitment'
    ? { action: 'board.commit', resource: id, fields: { place, contributionSha256: text } }
    : { action: 'board.message', resource: id, fields: { place, round, sha256: sha256Hex(text) } };
