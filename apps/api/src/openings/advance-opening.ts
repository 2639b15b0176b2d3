import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type NextStep, nextStep, serverOwner } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { err, type Instant, ok, type PollId } from '@folkmoot/basics';
import { type Json, sha256Hex } from '@folkmoot/log';
import { type DataSource } from 'typeorm';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { PollKeys } from '../poll-keys/poll-keys';
import { ballotsText } from '../polls/ballots-text';
import { papersOfBox } from '../polls/opened-ballots';
import { PollBook } from '../polls/poll-book';
import { type EntryDraft } from '../record/entry-draft';
import { type OpeningBox, OpeningRepository } from './opening.repository';
import { OpeningThreads } from './opening-threads';
import { type OpeningAnswer, type OpeningTask } from './opening-work';
import { entryOfStep } from './entry-of-step';

type ServerStep = Exclude<Extract<NextStep, { by: 'server' }>['step'], 'archive'>;
type Made = Extract<OpeningAnswer, { ok: true }>['value'];

/**
 * Does all that the server can do of opening a closed secret poll, step by step, each kept before the
 * next: after a crash it goes on where it was. What two copies make of one step, one of them keeps.
 */
@Injectable()
export class AdvanceOpening {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly openings: OpeningRepository,
    private readonly threads: OpeningThreads,
    private readonly pollKeys: PollKeys,
    private readonly pollBook: PollBook,
    private readonly clock: Clock,
  ) {}

  async run(poll: string): Promise<void> {
    for (const box of await this.boxes(poll)) await this.advance(box);
    await this.finish(await this.boxes(poll));
  }

  private boxes(poll: string): Promise<OpeningBox[]> {
    return this.openings.boxes(this.dataSource.manager, poll);
  }

  private async advance(box: OpeningBox): Promise<void> {
    const next = nextStep(box);
    if (next.by !== 'server' || next.step === 'archive') return;
    const { step } = next;
    await this.keep(step, box, await this.work(box, await this.taskOf(step, box)));
    const after = (await this.boxes(box.poll)).find(({ id }) => id === box.id);
    if (after) await this.advance(after);
  }

  /** All boxes of a poll are opened at once: nobody knows a part of the result before the rest. */
  private async finish(boxes: readonly OpeningBox[]): Promise<void> {
    if (!canFinish(boxes)) return;
    const made = new Map<string, Made>();
    for (const box of boxes) {
      const texts = await this.openings.texts(this.dataSource.manager, box);
      const ballots = await this.openings.ballots(this.dataSource.manager, box);
      const opened = Math.floor(Date.parse(box.opensAt) / 1000);
      made.set(box.id, await this.work(box, { do: 'archive', texts, ballots, opened }));
    }
    await this.keepResult(boxes[0]?.poll ?? '', made);
  }

  private async work({ id }: OpeningBox, task: OpeningTask): Promise<Made> {
    const answer = await this.threads.run(task);
    if (answer.ok) return answer.value;
    throw new Error(`Box ${id} cannot be opened: ${JSON.stringify(answer.error)}.`);
  }

  private async taskOf(step: ServerStep, box: OpeningBox): Promise<OpeningTask> {
    const db = this.dataSource.manager;
    const texts = await this.openings.texts(db, box);
    switch (step) {
      case 'tally':
        return {
          do: 'tally',
          election: texts.election,
          ballots: await this.openings.ballots(db, box),
        };
      case 'shuffle':
        return { do: 'shuffle', texts };
      case 'decryption': {
        const { secret } = this.pollKeys.read(box.poll as PollId, sodiumGroup);
        return { do: 'decrypt', texts, secret };
      }
    }
  }

  /** Keeps what was made unless another copy was quicker. */
  private async keep(step: ServerStep, { id, poll }: OpeningBox, made: Made): Promise<void> {
    await this.database.act<null, null>(system, async (tx) => {
      await this.openings.lock(tx, poll);
      const box = (await this.openings.boxes(tx, poll)).find((one) => one.id === id);
      const next = box && nextStep(box);
      if (!box || next?.by !== 'server' || next.step !== step) return err(null);
      const draft = await this.keepStep(tx, step, box, made);
      return ok(recorded(draft, () => null));
    });
  }

  private async keepStep(
    tx: Tx,
    step: ServerStep,
    box: OpeningBox,
    { text }: Made,
  ): Promise<EntryDraft> {
    const owner = step === 'tally' ? 0 : serverOwner;
    const kept = { step, owner, content: text };
    const sha256 = await this.openings.add(tx, box, kept, this.clock.now());
    return entryOfStep(box, { step, owner, sha256 });
  }

  /** Results and archives of all boxes together; from here on the poll can be counted. */
  private async keepResult(poll: string, made: ReadonlyMap<string, Made>): Promise<void> {
    await this.database.act<null, null>(system, async (tx) => {
      await this.openings.lock(tx, poll);
      const boxes = await this.openings.boxes(tx, poll);
      if (!canFinish(boxes)) return err(null);
      const drafts: EntryDraft[] = [];
      for (const box of boxes) {
        const own = made.get(box.id);
        if (!own) return err(null);
        drafts.push(await this.keepArchive(tx, box, own));
      }
      await this.openings.markOpened(tx, poll, this.clock.now());
      return ok({ drafts, answer: () => null });
    });
  }

  private async keepArchive(tx: Tx, box: OpeningBox, { text, archive }: Made): Promise<EntryDraft> {
    const now = this.clock.now();
    const isEmpty = box.ballots === 0;
    const result = { step: 'result', owner: 0, content: text } as const;
    const resultSha256 = isEmpty ? null : await this.openings.add(tx, box, result, now);
    const made = resultSha256 === null ? box.made : [...box.made, ...resultOf(resultSha256, now)];
    const kept = { step: 'archive', owner: 0, content: archive ?? new Uint8Array() } as const;
    const archiveSha256 = await this.openings.add(tx, { ...box, made }, kept, now);
    const paper = await this.pollBook.paper(box.poll);
    const contests = paper ? await papersOfBox(tx, paper, box.id) : [];
    const fields: Record<string, Json> = {
      poll: box.poll,
      ballots: box.ballots,
      resultSha256,
      archiveSha256,
      contests: contests.map((ballots) => ({
        id: ballots.contest.id,
        ballotsSha256: sha256Hex(ballotsText(ballots)),
        spoilt: ballots.spoilt,
      })),
    };
    return { action: 'result.published', resource: box.id, fields };
  }
}

/** Whether nothing is left but to open every box. */
const canFinish = (boxes: readonly OpeningBox[]): boolean =>
  boxes.length > 0 &&
  boxes.every((box) => {
    const next = nextStep(box);
    return next.by === 'server' && next.step === 'archive';
  });

const resultOf = (sha256: string, madeAt: Instant) =>
  [{ step: 'result', owner: 0, sha256, madeAt }] as const;
