import {
  canonicalJson,
  type Json,
  leafHash,
  lotBeacon,
  lotCommitment,
  sha256Hex,
} from '@folkmoot/log';
import {
  type AnnouncedValue,
  decide,
  cicMembersCouncil,
  type Constitution,
  type DecisionFacts,
  type FundDivision,
} from '@folkmoot/rules';
import { type SyntheticRecord } from './synthetic-record';

export interface Vote {
  readonly ballot: string;
  readonly constituency: string;
  readonly replaces?: string;
}

export interface PollPlan {
  readonly id: string;
  readonly title: string;
  readonly kind: 'resolution' | 'election' | 'fund-round';
  readonly contest: {
    readonly kind: 'choice' | 'ranking' | 'approval';
    readonly constituency: string | null;
    readonly seats: number | null;
    readonly budgetPence: string | null;
    readonly options: readonly { id: string; name: string; pence: string | null }[];
    readonly mostMarks?: number;
    readonly division?: FundDivision;
    readonly reopenNominations?: string;
  };
  /** Whose seats, roll and lots it has, where it is a later ballot: its entry says so. */
  readonly further?: { readonly round: number; readonly follows: string; readonly lots: Json };
  /** From what it announces that its lots are drawn, and the numbers on which two officers agree. */
  readonly lotsFrom?: AnnouncedValue & { readonly drawn: readonly number[] };
  /** 1 June 2026 when left out. */
  readonly opensAt?: string;
  readonly roll: Readonly<Record<string, number>>;
  /** The poll for which the roll was drawn up, if it is another. */
  readonly rollOf?: string;
  readonly votes: readonly Vote[];
  /** Whether each accepted ballot names its constituency in the log, as it did in the first form of that entry. */
  readonly tells: boolean;
  /** Under which it is decided; the preset when left out. */
  readonly pack?: Constitution;
  /** The counted ballots as published. */
  readonly ballots: string;
}

export const recordDate = '2026-06-01';
export const decidedOn = '2026-06-09';
export const secret = new Uint8Array(32).fill(9);

/** One poll written into a synthetic record, from its opening to its decision. */
export class SyntheticPoll {
  readonly contest: string;
  readonly electors: { constituency: string; entitled: number; tookPart: number }[];

  constructor(
    private readonly record: SyntheticRecord,
    readonly plan: PollPlan,
  ) {
    this.contest = `contest-${plan.id}`;
    this.electors = Object.entries(plan.roll).map(([constituency, entitled]) => ({
      constituency,
      entitled,
      tookPart: plan.votes.filter((vote) => vote.constituency === constituency && !vote.replaces)
        .length,
    }));
    this.open();
    for (const { ballot, constituency, replaces = null } of plan.votes)
      record.enter('ballot.accepted', ballot, {
        poll: plan.id,
        ...(plan.tells && { constituency }),
        replaces,
      });
    this.close();
    if (plan.lotsFrom) this.agreeOnNumbers(plan.lotsFrom.drawn);
  }

  get ballotsSha256(): string {
    return sha256Hex(this.plan.ballots);
  }

  /** The hash of the numbers announced, or else of the closing entry, which stands last when this is asked. */
  readonly beacon = (): Uint8Array => {
    if (this.plan.lotsFrom) return lotBeacon(this.plan.lotsFrom.drawn);
    const index = this.record.drafts.findIndex(
      ({ action, resource }) => action === 'poll.closed' && resource === this.plan.id,
    );
    return leafHash(this.record.entry(index));
  };

  keepSheet(sheet: unknown): string {
    const text = canonicalJson(sheet);
    const sha256 = sha256Hex(text);
    this.record.countSheets.set(sha256, text);
    return sha256;
  }

  lots(seed: Uint8Array): Json {
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const numbers = this.plan.lotsFrom?.drawn;
    return {
      secret: hex(secret),
      beacon: hex(this.beacon()),
      seed: hex(seed),
      ...(numbers && { numbers: [...numbers] }),
    };
  }

  /** Publishes a count, which a scrutineer confirms. @returns what the evidence says of that */
  publishCount(sha256: string, seed: Uint8Array): { review: Json } {
    const { id } = this.plan;
    const sheets = [this.sheetRef(sha256)];
    const counted = { poll: id, sheets, lots: this.lots(seed), scrutineers: 2 };
    this.record.enter('count.published', `count-${id}`, counted, { officer: account(1) });
    const confirmedAt = '2026-06-08T10:00:00.000Z';
    const confirmed = { poll: id, number: 1, sheets: [sha256], role: 'scrutineer', confirmedAt };
    this.record.enter('count.confirmed', `subject-${id}`, confirmed, {
      officer: account(2),
    });
    return { review: { count: 1, scrutineers: 2, confirmedAt, objections: [] } };
  }

  decide(
    kind: string,
    facts: DecisionFacts,
    sheetSha256: string,
    evidence: Record<string, Json> = {},
  ): void {
    const { record, plan } = this;
    const number = record.decisions.size + 1;
    const { title } = plan;
    const outcome = decide(plan.pack ?? cicMembersCouncil, facts);
    const id = `decision-${number}`;
    const document = canonicalJson({
      schema: 'folkmoot-decision-1',
      id,
      number,
      kind,
      kindTitle: kind,
      title,
      text: 'Text.',
      body: 'members',
      decidedOn,
      facts,
      outcome,
      evidence: {
        poll: plan.id,
        roll: this.roll,
        recordDate,
        sheets: [this.sheetRef(sheetSha256)],
        ...evidence,
      },
      constitution: record.constitution,
      corrects: null,
    });
    record.decisions.set(number, document);
    record.enter('decision.made', id, {
      number,
      title,
      kind,
      decidedOn,
      verdict: outcome.verdict,
      sha256: sha256Hex(document),
      poll: plan.id,
      constitution: record.constitution,
    });
  }

  private get roll(): { count: number; sha256: string } {
    const count = this.electors.reduce((sum, { entitled }) => sum + entitled, 0);
    return { count, sha256: sha256Hex(this.plan.rollOf ?? this.plan.id) };
  }

  sheetRef(sha256: string) {
    const { contest, ballotsSha256, plan } = this;
    return { contest, title: plan.title, sha256, ballotsSha256 };
  }

  private agreeOnNumbers(numbers: readonly number[]): void {
    const { id: poll } = this.plan;
    const value = {
      poll,
      drawnOn: decidedOn,
      numbers: [...numbers],
      statedAt: `${decidedOn}T10:00:00.000Z`,
    };
    this.record.enter('public-value.stated', `value-${poll}`, value, { officer: account(1) });
    const agreed = { poll, agreed: true };
    this.record.enter('public-value.decided', `value-${poll}`, agreed, { officer: account(2) });
  }

  private open(): void {
    const { lotsFrom } = this.plan;
    const { id, title, kind, contest, further, opensAt = '2026-06-01T09:00:00.000Z' } = this.plan;
    this.record.enter('poll.opened', id, {
      title,
      kind,
      subject: `subject-${id}`,
      secrecy: 'open',
      mayChangeVote: true,
      recordDate,
      opensAt,
      closesAt: '2026-06-08T09:00:00.000Z',
      roll: this.roll,
      contests: [{ id: this.contest, title, ...contest }] as unknown as Json[],
      lotCommitment: lotCommitment(secret),
      ...(lotsFrom && { lotsFrom: { source: lotsFrom.source, numbers: lotsFrom.numbers } }),
      constitution: this.record.constitution,
      ...further,
    });
  }

  private close(): void {
    const { id, ballots } = this.plan;
    this.record.ballots.set(`${id} ${this.contest}`, ballots);
    this.record.enter('poll.closed', id, {
      ballots: this.electors.reduce((sum, { tookPart }) => sum + tookPart, 0),
      electors: this.electors,
      contests: [{ id: this.contest, ballotsSha256: this.ballotsSha256 }],
      closedAt: '2026-06-08T09:00:00.000Z',
      early: null,
    });
  }
}

/** A commitment to somebody's account: equal numbers are one person. */
export const account = (number: number): string => Buffer.alloc(32, number).toString('base64url');
