import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import { type Constitution, methodForSeats } from '@folkmoot/rules';
import { readCanonical } from '../decode';
import { type Findings } from '../findings';
import { type Contest, type SheetRef } from '../log/fields';
import { type PollStory } from '../log/poll-story';
import { fileNames, type PublishedRecord } from '../published-record';
import { type Place } from '../verdict';
import { type MarkedPaper, paperCount, readPapers } from './papers';
import { recount, type Recount } from './recount';

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

  constructor(
    private readonly record: PublishedRecord,
    private readonly constitutions: ReadonlyMap<number, Constitution>,
    private readonly findings: Findings,
  ) {}

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
    const papers = await this.readBallots(claim, contest);
    if (!published || !papers) return null;
    const { seed } = claim;
    const again = recount(contest, papers, {
      inputSha256: ref.ballotsSha256,
      seed,
      published: published.value,
    });
    this.findings.count('counts');
    this.findings.count('ballots', paperCount(papers));
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

  private async readBallots(claim: SheetClaim, contest: Contest): Promise<MarkedPaper[] | null> {
    const { poll, ref } = claim;
    const { title } = contest;
    const file = fileNames.ballots(poll.id, contest.id);
    const bytes = await this.record.ballots(poll.id, contest.id);
    if (!bytes) return this.fail(claim, `The ballots of “${title}” are not published.`, file);
    const closed = poll.closed?.contests.find(({ id }) => id === contest.id);
    const hash = sha256Hex(bytes);
    if (hash !== closed?.ballotsSha256)
      this.fail(
        claim,
        `The ballots of “${title}” are not those in the box when the poll closed.`,
        file,
      );
    if (hash !== ref.ballotsSha256)
      this.fail(claim, `The ballots of “${title}” are not those that its count names.`, file);
    const papers = readPapers(bytes, contest);
    if (!papers.ok)
      return this.fail(
        claim,
        `The ballots of “${title}” do not fit the poll: ${papers.error}.`,
        file,
      );
    this.checkTurnout(claim, contest, paperCount(papers.value), file);
    return papers.value;
  }

  private checkTurnout(claim: SheetClaim, contest: Contest, papers: number, file: string): void {
    const { closed } = claim.poll;
    if (!closed) return;
    const { constituency, title } = contest;
    const voted =
      constituency === null
        ? closed.ballots
        : (closed.electors.find((line) => line.constituency === constituency)?.tookPart ?? 0);
    if (papers !== voted)
      this.fail(
        claim,
        `“${title}” has ${papers} ballot papers; ${voted} people voted in it.`,
        file,
      );
  }

  /** Source: R-01, R-F33: candidates are counted by the method in force when the poll opened. */
  private checkMethod(claim: SheetClaim, { title, seats }: Contest, again: Recount): void {
    const { version } = claim.poll.opened.constitution;
    const pack = this.constitutions.get(version);
    if (!pack || again.kind !== 'election' || seats === null) return;
    const method = methodForSeats(pack.elections, seats);
    if (again.sheet.method !== method)
      this.fail(
        claim,
        `“${title}” was counted by ${again.sheet.method}; version ${version} of the constitution, under which ${claim.poll.named} opened, says ${method}.`,
        fileNames.countSheet(claim.ref.sha256),
      );
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

function written(json: Json, name: string): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const value = (json as Readonly<Record<string, Json>>)[name];
  return value === undefined ? null : canonicalJson(value);
}
