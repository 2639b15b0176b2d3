import { type Group } from '@folkmoot/ballot';
import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import { CONFIRMING, type Constitution, fundMethodOf, methodForSeats } from '@folkmoot/rules';
import { readCanonical } from '../decode';
import { type Findings } from '../findings';
import { type CandidatesStory } from '../log/candidates-story';
import { type SheetRef } from '../log/fields';
import { type Contest, contestCalled } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { fileNames, type PublishedRecord } from '../published-record';
import { type Place } from '../verdict';
import { Archives } from './archives';
import { type HeldBallot, readBallot } from './held-ballots';
import { paperCount } from './papers';
import { recount, type Recount } from './recount';
import { turnoutIn } from './turnout-in';

/** A count sheet that somebody refers to. */
export interface SheetClaim {
  readonly poll: PollStory;
  readonly ref: SheetRef;
  /** Of the poll's lots, once published. */
  readonly seed: Uint8Array | null;
  /** Who refers to it. */
  readonly place: Place;
}

/** Makes every count again, once, from the ballots that were published for it. */
export class Recounts {
  private readonly made = new Map<string, Recount | null>();
  private readonly archives: Archives;

  constructor(
    private readonly record: PublishedRecord,
    private readonly constitutions: ReadonlyMap<number, Constitution>,
    private readonly candidates: CandidatesStory,
    private readonly findings: Findings,
    group?: Group,
  ) {
    this.archives = new Archives(record, group);
  }

  /** @returns what the ballots give, whatever the sheet says; `null` when they cannot be counted */
  async of(claim: SheetClaim): Promise<Recount | null> {
    const { contest, sha256, ballotsSha256 } = claim.ref;
    const key = [claim.poll.id, contest, sha256, ballotsSha256].join(' ');
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = await this.make(claim);
    this.made.set(key, made);
    return made;
  }

  private async make(claim: SheetClaim): Promise<Recount | null> {
    const { poll, ref } = claim;
    const contest = poll.opened.contests.find(({ id }) => id === ref.contest);
    if (!contest) return this.fail(claim, `There is no contest ${ref.contest} in ${poll.named}.`);
    const published = await this.readSheet(claim, contest);
    const ballots = await this.readBallots(claim, contest);
    if (!published || !ballots) return null;
    const [first, ...laterBallots] = ballots;
    const turnout = poll.closed && turnoutIn(contest, poll.closed.electors);
    const again = recount(first, {
      laterBallots,
      inputSha256: nameOf(ballots),
      seed: claim.seed,
      turnout,
      published: published.value,
      nobody: nobodyIn(poll, first.contest),
      gone: this.candidates.ceasedBefore(contestCalled(contest), claim.place.entry ?? Infinity),
    });
    this.findings.count('counts');
    const weighed = turnout?.byShares ? turnout.people : null;
    for (const { papers } of ballots) this.findings.count('ballots', weighed ?? paperCount(papers));
    if (!again.ok)
      return this.fail(claim, `“${contest.title}” cannot be counted again: ${again.error}.`);
    this.compare(claim, contest, published.value, again.value);
    this.checkMethod(claim, contest, again.value);
    return again.value;
  }

  private async readSheet(claim: SheetClaim, { title }: Contest): Promise<{ value: Json } | null> {
    const { sha256 } = claim.ref;
    const file = fileNames.countSheet(sha256);
    const bytes = await this.record.countSheet(sha256);
    if (!bytes) return this.fail(claim, `The count sheet of “${title}” is not published.`, file);
    if (sha256Hex(bytes) !== sha256)
      return this.fail(
        claim,
        `The count sheet of “${title}” is not the one whose hash was recorded.`,
        file,
      );
    const json = readCanonical(bytes);
    if (json.ok) return { value: json.value };
    return this.fail(claim, `The count sheet of “${title}” cannot be read: ${json.error}.`, file);
  }

  /** Every ballot of a contest, the one that the claim names last. */
  private async readBallots(
    claim: SheetClaim,
    contest: Contest,
  ): Promise<readonly [HeldBallot, ...HeldBallot[]] | null> {
    const place = claim.poll.opened.contests.indexOf(contest);
    const held: HeldBallot[] = [];
    const fail = (says: string, file: string) => this.fail(claim, says, file);
    for (const poll of claim.poll.ballots) {
      const own = poll.opened.contests[place];
      if (!own) return this.fail(claim, `“${contest.title}” was no contest of ${poll.named}.`);
      const ballots = { record: this.record, archives: this.archives };
      const ballot = await readBallot(ballots, poll, own, held[0]?.contest ?? own, fail);
      if (!ballot) return null;
      held.push(ballot);
    }
    const [first, ...later] = held;
    if (!first) return null;
    const last = later.at(-1) ?? first;
    if (sha256Hex(last.bytes) !== claim.ref.ballotsSha256)
      this.fail(
        claim,
        `The ballots of “${contest.title}” are not those that its count names.`,
        fileNames.ballots(claim.poll.id, contest.id),
      );
    return [first, ...later];
  }

  /** Source: R-01, R-F33, R-G6: by the method in force when the poll opened. */
  private checkMethod(claim: SheetClaim, contest: Contest, again: Recount): void {
    const { version } = claim.poll.opened.constitution;
    const pack = this.constitutions.get(version);
    const wanted = pack && methodBy(pack, claim.poll, contest, again);
    const file = fileNames.countSheet(claim.ref.sha256);
    const method = methodOf(again);
    if (wanted && method !== wanted)
      this.fail(
        claim,
        `“${contest.title}” was counted by ${method}; version ${version} of the constitution, under which ${claim.poll.named} opened, says ${wanted}.`,
        file,
      );
    const marks = wanted === 'block-vote' ? contest.seats : null;
    if (marks !== null && contest.mostMarks !== marks)
      this.fail(claim, `“${contest.title}” did not offer ${marks} marks for ${marks} seats.`, file);
  }

  private compare(claim: SheetClaim, contest: Contest, published: Json, again: Recount): void {
    if (canonicalJson(published) === canonicalJson(again.sheet)) return;
    const at = Object.entries(again.sheet).find(
      ([name, value]) => canonicalJson(value) !== written(published, name),
    );
    const where = at ? `: they differ at “${at[0]}”` : '';
    this.fail(
      claim,
      `The count sheet of “${contest.title}” is not what its ballots give${where}.`,
      fileNames.countSheet(claim.ref.sha256),
    );
  }

  private fail(claim: SheetClaim, says: string, file?: string): null {
    this.findings.fail('count', says, { ...claim.place, ...(file !== undefined && { file }) });
    return null;
  }
}

/** The method that a constitution gives for such a count; `null` where it gives none. */
function methodBy(
  { elections, fund, appointments }: Constitution,
  poll: PollStory,
  { seats, against }: Contest,
  { kind }: Recount,
) {
  if (isAmongNominees(poll)) return appointments?.several?.method ?? null;
  if (kind === 'election' && against !== null) return CONFIRMING;
  if (kind === 'election') return seats === null ? null : methodForSeats(elections, seats);
  return kind === 'fund' && fund ? said(fundMethodOf(fund)) : null;
}

/** A resolution has seats only where it chooses among nominees for a place. Source: R-E7. */
const isAmongNominees = ({ opened }: PollStory): boolean =>
  opened.kind === 'resolution' && opened.contests.some(({ seats }) => seats !== null);

/** The last answer stands for nobody in a vote among nominees. Source: R-E7. */
const nobodyIn = (poll: PollStory, { options }: Contest): string | null =>
  isAmongNominees(poll) ? (options.at(-1)?.id ?? null) : null;

const methodOf = ({ kind, sheet }: Recount): string =>
  kind === 'fund' ? said(sheet) : sheet.method;

const said = ({ method, completion }: { readonly method: string; readonly completion: string }) =>
  completion === 'greedy' ? `${method}, then by approvals` : method;

/** What the published ballots are named by: all of them, one after the other. */
function nameOf(ballots: readonly HeldBallot[]): string {
  const all = new Uint8Array(ballots.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of ballots) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return sha256Hex(all);
}

function written(json: Json, name: string): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const value = (json as Readonly<Record<string, Json>>)[name];
  return value === undefined ? null : canonicalJson(value);
}
