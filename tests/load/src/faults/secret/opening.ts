import { TallyOpening } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BoardMember } from '../../secret/keep-board';
import { type Parts } from '../deployment';
import { type Site } from '../site';
import { type SealedElection } from './sealed-election';

interface Step {
  readonly step: string;
  readonly owner: number;
  readonly sha256: string;
}

interface OpeningState {
  readonly state: 'opening' | 'opened';
  readonly boxes: readonly {
    readonly id: string;
    readonly ballots: number;
    readonly made: readonly Step[];
    readonly awaits: 'server' | 'scrutineers' | 'nobody';
    readonly nextStep: string | null;
    readonly owners: readonly number[];
  }[];
}

type Box = OpeningState['boxes'][number];

/** What came of opening a poll while what opens it is killed. */
export interface OpeningRun {
  /** Steps during which the worker was killed, as often as it was. */
  readonly workerKilledIn: readonly string[];
  /** Steps of scrutineers during whose sending a copy of the API was killed. */
  readonly apiKilledIn: readonly string[];
  readonly seconds: number;
  readonly steps: readonly Step[];
  /** Steps that were once there and then not, or not the same: there may be none. */
  readonly changed: number;
}

/** The longest that a kill waits after a step has begun, in milliseconds. */
const longestWait = 400;

/** The scrutineers and the server open a closed poll; each step of the server is broken off so many times. */
export class Opening {
  private readonly workerKilledIn: string[] = [];
  private readonly apiKilledIn: string[] = [];
  private readonly seen = new Map<string, string>();
  private readonly dead = new Set<string>();
  private changed = 0;

  constructor(
    private readonly parts: Parts,
    private readonly site: Site,
    private readonly board: readonly BoardMember[],
    private readonly election: SealedElection,
  ) {}

  /** @param kills  of the worker in each of these steps, and of the API in each step that scrutineers send */
  async run(kills: Readonly<Record<string, number>>, apiKills: number): Promise<OpeningRun> {
    const began = performance.now();
    for (;;) {
      const { state, boxes } = await this.state();
      const [box] = boxes;
      if (!box) throw new Error('The poll has no box.');
      this.hold(box.made);
      if (state === 'opened') break;
      const step = box.nextStep ?? '';
      if (box.awaits === 'scrutineers') {
        const killed = this.apiKilledIn.filter((one) => one === step).length;
        await this.takeTurn(box, killed < apiKills);
      } else if (this.workerKilledIn.filter((one) => one === step).length < (kills[step] ?? 0)) {
        if (await this.underWay()) await this.killWorker(step);
      } else await sleep(50);
    }
    const { boxes } = await this.state();
    return {
      workerKilledIn: this.workerKilledIn,
      apiKilledIn: this.apiKilledIn,
      seconds: (performance.now() - began) / 1000,
      steps: boxes[0]?.made ?? [],
      changed: this.changed,
    };
  }

  private state(): Promise<OpeningState> {
    return this.site.get(this.board[0]?.cookie ?? '', `polls/${this.election.poll}/opening`);
  }

  private hold(made: readonly Step[]): void {
    const now = new Map(made.map(({ step, owner, sha256 }) => [`${step} ${owner}`, sha256]));
    for (const [step, sha256] of this.seen) if (now.get(step) !== sha256) this.changed++;
    for (const [step, sha256] of now) this.seen.set(step, sha256);
  }

  /** Whether a worker that lives is at work on the opening. */
  private async underWay(): Promise<boolean> {
    const jobs = await this.parts.cluster.ask<{ worker: string }>(
      `select locked_by as worker from graphile_worker.jobs
        where task_identifier = 'advance-opening' and locked_by is not null`,
    );
    const living = jobs.filter(({ worker }) => !this.dead.has(worker));
    for (const { worker } of living) this.dead.add(worker); // it is killed next
    return living.length > 0;
  }

  private async killWorker(step: string): Promise<void> {
    const { worker } = this.parts;
    await sleep(randomInt(longestWait));
    await worker.kill();
    this.workerKilledIn.push(step);
    await worker.start();
  }

  /** Sent until it is answered: the step may have been taken though nobody said so. */
  private async takeTurn(box: Box, kill: boolean): Promise<void> {
    const member = this.board.find(({ owner }) => box.owners.includes(owner));
    if (!member) throw new Error('Nobody is there whose turn it is.');
    const step = box.nextStep ?? '';
    const text = await this.workOf(member, box);
    const path = `polls/${this.election.poll}/boxes/${box.id}/${step}s`;
    const sending = this.site.insist([member.cookie, randomUUID(), path, { text }], 0, () => null);
    const [api] = this.parts.apis;
    if (kill && api) {
      await sleep(randomInt(longestWait));
      await api.kill();
      this.apiKilledIn.push(step);
      await api.start();
    }
    const { status, body } = await sending;
    const isTaken = status === 204 || (kill && body.includes('not-your-turn'));
    if (!isTaken) throw new Error(`The ${step} of ${member.owner} was refused: ${body}`);
  }

  private async workOf(
    { share }: BoardMember,
    { id, ballots, made, nextStep }: Box,
  ): Promise<string> {
    const text = (file: string) =>
      this.site.text('', `polls/${this.election.poll}/boxes/${id}/${file}`);
    const of = (step: string) =>
      Promise.all(
        made
          .filter((one) => one.step === step)
          .map(async ({ owner, sha256 }) => ({ owner, text: await text(`artefacts/${sha256}`) })),
      );
    const [election, trustees, tallies, shuffles] = await Promise.all([
      text('election.json'),
      text('trustees.json'),
      of('tally'),
      of('shuffle'),
    ]);
    const tally = tallies[0]?.text ?? '';
    const texts = { election, trustees, ballots, tally, shuffles, decryptions: [] };
    const opening = valueOf(TallyOpening.read(texts, sodiumGroup));
    return nextStep === 'shuffle'
      ? opening.shuffle(randomBytes)
      : opening.decrypt(share, randomBytes);
  }
}
