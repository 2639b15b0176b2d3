import { Injectable } from '@nestjs/common';
import { type PlainDate } from '@folkmoot/basics';
import { canonicalJson, sha256Hex, type Json } from '@folkmoot/log';
import {
  type Constitution,
  type DecisionFacts,
  type DecisionKind,
  decide,
  type Effect,
  keepsRestOf,
  type Outcome,
  parseConstitution,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { AdoptConstitution, type AdoptingDecision } from '../constitution/adopt-constitution';
import {
  type ConstitutionVersion,
  CurrentConstitution,
} from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { restAfterCoOption } from '../seats/rest-after-co-option';
import { endTerms, inPlaceOf, takeVacatedSeat } from '../seats/vacated-seat';

export interface Matter {
  readonly kind: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly text: string;
  readonly body: 'members' | 'council' | 'board';
  readonly decidedOn: PlainDate;
  /** `null` for what was voted on at a meeting; then the constitution of the day of the decision rules. */
  readonly poll: string | null;
  readonly facts: DecisionFacts;
  readonly evidence: Readonly<Record<string, Json>>;
  /** Members by the holder ids that effects name, for the register of terms. */
  readonly members?: ReadonlyMap<string, string>;
}

export interface MadeDecision {
  readonly id: string;
  readonly number: number;
  readonly outcome: Outcome;
  /** Its own entry, and those of what follows from it: seats that fall free, a constitution that is adopted. */
  readonly drafts: readonly EntryDraft[];
}

/** Whose decision a kind is: the council's, however it is made up, the board's, or the members'. */
export const bodyOf = ({ electorate }: DecisionKind): Matter['body'] =>
  electorate === 'board'
    ? 'board'
    : electorate === 'council' || electorate === 'elected-council'
      ? 'council'
      : 'members';

const decisionLock = 4_702_111_236;

/** Lets the rules decide that were in force when the poll opened or the meeting voted, and enters the decision and its effects in the register: part of an act. */
@Injectable()
export class MakeDecision {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly adoptConstitution: AdoptConstitution,
    private readonly clock: Clock,
  ) {}

  /** Waits until every other decision under way is made or undone, and holds off the next until this act ends. */
  async takeTurn(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock($1)`, [decisionLock]);
  }

  async run(tx: Tx, matter: Matter): Promise<MadeDecision> {
    const { pack, version, sha256: constitutionSha256 } = await this.rulesOf(tx, matter);
    const outcome = decide(pack, matter.facts);
    await this.takeTurn(tx);
    const [last] = await tx.query<{ number: number }[]>(
      `select coalesce(max(number), 0) as number from governance.decision`,
    );
    const [id, number] = [randomUUID(), (last?.number ?? 0) + 1];
    const { kind, kindTitle, title, text, body, decidedOn, facts, evidence } = matter;
    const constitution = { version, sha256: constitutionSha256 };
    const document = canonicalJson({
      schema: 'folkmoot-decision-1',
      id,
      number,
      kind,
      kindTitle,
      title,
      text,
      body,
      decidedOn,
      facts,
      outcome,
      evidence,
      constitution,
      corrects: null,
    });
    const sha256 = sha256Hex(document);
    await tx.query(
      `insert into governance.decision (id, number, type, kind, kind_title, title, body, decided_on, verdict, headline, poll_id, constitution_version, document, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        number,
        facts.type,
        kind,
        kindTitle,
        title,
        body,
        decidedOn,
        outcome.verdict,
        outcome.headline,
        matter.poll,
        version,
        document,
        sha256,
      ],
    );
    await enqueue(tx, 'issue-documents', { decision: id });
    const vacated: EntryDraft[] = [];
    for (const effect of outcome.effects)
      vacated.push(...(await this.applyEffect(tx, effect, id, matter, pack)));
    const fields = {
      number,
      title,
      kind,
      decidedOn,
      verdict: outcome.verdict,
      sha256,
      poll: matter.poll,
      constitution,
    };
    return {
      id,
      number,
      outcome,
      drafts: [
        { action: 'decision.made', resource: id, fields },
        ...vacated,
        ...(await this.adopt(tx, facts, outcome, { id, number, sha256 })),
      ],
    };
  }

  /** A poll keeps the version under which it opened, whatever is adopted while it is open. */
  private async rulesOf(tx: Tx, { poll, decidedOn }: Matter): Promise<ConstitutionVersion> {
    if (poll === null) return this.constitution.inForce(decidedOn);
    const [row] = await tx.query<{ version: number }[]>(
      `select constitution_version as version from governance.poll where id = $1`,
      [poll],
    );
    if (!row) throw new Error(`A decision rests on the poll ${poll}, which there is not.`);
    return this.constitution.byVersion(row.version);
  }

  /** Puts in force what a decision adopts, unless somebody must register it first. Source: R-A41, R-C3. */
  private async adopt(
    tx: Tx,
    facts: DecisionFacts,
    outcome: Outcome,
    decision: AdoptingDecision,
  ): Promise<EntryDraft[]> {
    const effect = outcome.effects.find(({ type }) => type === 'constitution-adopted');
    if (effect?.type !== 'constitution-adopted' || effect.onceRegisteredBy !== undefined) return [];
    return [
      await this.adoptConstitution.within(tx, {
        pack: proposedVersion(facts),
        effectiveOn: effect.effectiveOn as PlainDate,
        decision,
      }),
    ];
  }

  /**
   * Effects on who holds which office are made at once; filings and allocations are for people to carry out.
   * @returns the entries of places that fall free
   */
  private async applyEffect(
    tx: Tx,
    effect: Effect,
    decision: string,
    { facts, members }: Matter,
    pack: Constitution,
  ): Promise<EntryDraft[]> {
    if (effect.type === 'term-begins') {
      const { office, holder, from, to } = effect;
      const id = randomUUID();
      await tx.query(
        `insert into governance.term (id, office, member_id, holder_name, from_date, to_date, decision_id) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, office, members?.get(holder.id) ?? null, holder.name, from, to, decision],
      );
      const term = inPlaceOf(facts, office);
      const byElection = facts.type === 'election' && keepsRestOf(pack, office);
      await takeVacatedSeat(tx, { office, from, decision, term, byElection });
      return restAfterCoOption(tx, facts, effect, id, this.clock.now());
    }
    if (effect.type !== 'term-ends') return [];
    const { term, reason } = effect;
    const on = effect.on as PlainDate;
    const end = { on, cause: 'removed', reason, decision } as const;
    return endTerms(tx, [term], end, this.clock.now());
  }
}

/** The version that the facts of a decision propose. */
export function proposedVersion(facts: DecisionFacts): Constitution {
  const document =
    facts.type === 'resolution' && facts.proposal.type === 'constitution'
      ? facts.proposal.constitution
      : null;
  const parsed = parseConstitution(document);
  if (!parsed.ok) throw new Error('A decision adopts a version that it does not hold.');
  return parsed.value;
}
