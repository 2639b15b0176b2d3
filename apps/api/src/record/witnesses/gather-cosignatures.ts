import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { OperatorLog } from '../../platform/operator-log';
import { LogAlarms } from '../log-alarms';
import { LogTree } from '../log-tree';
import { RecordQueries } from '../record.queries';
import { askWitness, type Submission, type WitnessAnswer } from './ask-witness';
import { CosignaturesQueries } from './cosignatures.queries';
import { type AskedWitness, WitnessPolicy } from './witness-policy';

const everyMilliseconds = 1_000;
/** Until a witness is asked again that did not cosign. */
const pauseMilliseconds = 30_000;
/** How long a witness may be away before a person should know. */
const longestAway = 60 * 60_000;

/** What this process knows of a witness. */
interface Acquaintance {
  /** Of the last checkpoint that it cosigned, by log. */
  readonly cosigned: Map<number, number>;
  notBefore: number;
  awaySince: number | null;
}

/**
 * Asks witnesses for their cosignatures as the log grows, beside everything else: no act and no signature
 * ever waits for one. A witness that refuses raises an alarm; one that is away is asked again.
 */
@Injectable()
export class GatherCosignatures implements OnApplicationShutdown {
  private readonly known = new Map<string, Acquaintance>();
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly policy: WitnessPolicy,
    private readonly record: RecordQueries,
    private readonly tree: LogTree,
    private readonly cosignatures: CosignaturesQueries,
    private readonly alarms: LogAlarms,
    private readonly log: OperatorLog,
  ) {}

  /** Follows the log from now on; does nothing where no witness is named. */
  start(): void {
    if (this.policy.witnesses.length > 0) this.tickAfter(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.asking;
  }

  private tickAfter(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.asking = this.run()
        .catch((error: unknown) => this.log.error({ err: error }, 'witnesses could not be asked'))
        .finally(() => {
          if (!this.stopped) this.tickAfter(everyMilliseconds);
        });
    }, milliseconds);
  }

  private async run(): Promise<void> {
    const log = await this.record.newestLog();
    const checkpoint = await this.record.signedNote(log);
    if (!checkpoint) return;
    const { size, note } = checkpoint;
    const proofSince = (oldSize: number) => this.tree.consistencyProof(log, oldSize, size);
    const submission = { size, note, proofSince };
    await Promise.all(this.policy.witnesses.map((witness) => this.ask(witness, log, submission)));
  }

  private async ask(witness: AskedWitness, log: number, submission: Submission): Promise<void> {
    const known = await this.acquaintance(witness, log);
    const oldSize = known.cosigned.get(log) ?? 0;
    const isDone = known.cosigned.get(log) === submission.size;
    if (isDone || Date.now() < known.notBefore) return;
    const answer = await askWitness(witness, submission, oldSize);
    if (answer.kind === 'cosigned') {
      await this.cosignatures.keep(log, submission.size, witness.key.name, answer.line);
      known.cosigned.set(log, submission.size);
      known.awaySince = null;
      return this.alarms.clear(sourceOf(witness));
    }
    if (answer.kind === 'ahead') return this.judgeAhead(witness, known, log, answer.size);
    await this.tell(witness, known, answer);
  }

  /** Another copy may have asked with a newer checkpoint meanwhile. If there is none, we are the older. */
  private async judgeAhead(
    witness: AskedWitness,
    known: Acquaintance,
    log: number,
    size: number,
  ): Promise<void> {
    const newest = await this.record.signedSize(log);
    if (newest >= size) return;
    const says = `has cosigned a checkpoint of ${size} entries, and the newest here has ${newest}: the log may have been rolled back`;
    await this.tell(witness, known, { kind: 'alarm', says });
  }

  private async tell(
    witness: AskedWitness,
    known: Acquaintance,
    answer: Extract<WitnessAnswer, { says: string }>,
  ): Promise<void> {
    const { name } = witness.key;
    known.notBefore = Date.now() + pauseMilliseconds;
    if (answer.kind === 'away') {
      known.awaySince ??= Date.now();
      this.log.warn({ witness: name }, `the witness ${answer.says}`);
      if (Date.now() - known.awaySince < longestAway) return;
    }
    const says = `The witness ${name} ${answer.says}.`;
    this.log.error({ witness: name }, says);
    await this.alarms.raise(sourceOf(witness), says);
  }

  private async acquaintance({ key }: AskedWitness, log: number): Promise<Acquaintance> {
    const known = this.known.get(key.name) ?? {
      cosigned: new Map<number, number>(),
      notBefore: 0,
      awaySince: null,
    };
    this.known.set(key.name, known);
    if (!known.cosigned.has(log)) {
      const latest = await this.cosignatures.latest(log);
      const size = latest.find(({ witness }) => witness === key.name)?.size;
      if (size !== undefined) known.cosigned.set(log, size);
    }
    return known;
  }
}

const sourceOf = ({ key }: AskedWitness): string => `witness ${key.name}`;
