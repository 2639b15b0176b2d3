import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Constitution, decide, type DecisionFacts } from '@folkmoot/rules';
import { type PublishedCount } from '../counts/published-counts';
import { type Recounts } from '../counts/recounts';
import { readDocument } from '../decode';
import { type Findings } from '../findings';
import { courseBefore } from '../log/check-timetables';
import { type Chronicle } from '../log/chronicle';
import { type LoggedDecision } from '../log/fields';
import { type At, type PollStory } from '../log/poll-story';
import { fileNames, type PublishedRecord } from '../published-record';
import { type Check } from '../verdict';
import { differences } from './compare-facts';
import { countAgain } from './counted-again';
import {
  type DecisionDocument,
  decisionDocument,
  isUnopposed,
  newVersionIn,
  type PollEvidence,
} from './document';
import { type Counted, expectedFacts } from './expected-facts';
import { flawsOfMinuted } from './minuted-decision';
import { flawOfObjections } from './objections-to-results';
import { flawsOfPolled } from './polled-decision';
import { flawsOfUnopposed } from './unopposed-decision';
import { flawsOfOthers } from './other-decisions';
import { flawOfRules } from './ruling-version';
import { type TermsBegun } from './directors-who-left';
import { type SeatsHeld } from './seats-held';
import { flawsOfSeats } from './seats-of-election';
import { untoldOfItem } from './office-item';
import { flawsOfTermsServed } from './terms-served';
import { flawsOfVacancy } from './filled-vacancy';

/** Everything that decisions are checked against. */
export interface Known {
  readonly record: PublishedRecord;
  readonly chronicle: Chronicle;
  readonly constitutions: ReadonlyMap<number, Constitution>;
  readonly counts: ReadonlyMap<string, PublishedCount>;
  readonly recounts: Recounts;
  /** Who sits on the council by the decisions before; `null` where not all of them are known. */
  readonly seats: SeatsHeld | null;
  /** The terms that the decisions before began; `null` where not all of them are known. */
  readonly terms: TermsBegun | null;
}

type Logged = At<LoggedDecision>;

/** Checks one decision from its document down to the ballots. */
export async function verifyDecision(logged: Logged, known: Known, findings: Findings) {
  await new DecisionCheck(logged, known, findings).run();
  findings.count('decisions');
}

class DecisionCheck {
  constructor(
    private readonly logged: Logged,
    private readonly known: Known,
    private readonly findings: Findings,
  ) {}

  async run(): Promise<void> {
    const document = await this.open();
    if (!document) return;
    this.compareWithEntry(document);
    this.decideAgain(document);
    this.checkAdoption(document);
    this.checkSeats(document);
    this.checkTermsServed(document);
    await this.checkOthers(document);
    const { evidence } = document;
    const rules = this.known.constitutions.get(document.constitution.version);
    const objected = flawOfObjections(document, evidence, rules);
    if (objected !== null) this.fail('facts', objected);
    if (evidence.poll === null) return this.checkWithoutPoll(document);
    const { polls, continues } = this.known.chronicle;
    const poll = polls.get(evidence.poll);
    if (!poll && continues) return; // it opened in the log before this one
    if (!poll?.closed) return this.fail('facts', 'rests on a poll that the log does not close');
    this.compareRoll(evidence, poll);
    const { number, entry } = this.logged;
    const polled = { number, entry, evidence, poll };
    for (const flaw of flawsOfPolled(document, polled, rules, this.known)) this.fail('facts', flaw);
    for (const says of untoldOfItem(document, poll, this.known.chronicle))
      this.findings.leave(`Decision ${document.number} ${says}.`);
    const fail = this.fail.bind(this);
    const counted = await countAgain(polled, { ...this.known, findings: this.findings, fail });
    if (!counted) return;
    this.compareFacts(document, poll, counted);
    await this.checkVacancy(document, poll, counted);
  }

  private async checkOthers(document: DecisionDocument): Promise<void> {
    const pack = this.known.constitutions.get(document.constitution.version);
    for (const flaw of await flawsOfOthers(document, this.logged.entry, pack, this.known))
      this.fail('facts', flaw);
  }

  private checkSeats(document: DecisionDocument): void {
    const { seats, chronicle, constitutions } = this.known;
    const pack = constitutions.get(document.constitution.version);
    if (!seats || !pack) return;
    const { entry } = this.logged;
    for (const flaw of flawsOfSeats(document, entry, pack, seats, chronicle))
      this.fail('facts', flaw);
    seats.enter(document, entry, pack);
  }

  private checkTermsServed(document: DecisionDocument): void {
    const { terms, chronicle } = this.known;
    if (!terms) return;
    for (const flaw of flawsOfTermsServed(document, terms, chronicle)) this.fail('facts', flaw);
    terms.enter(document);
  }

  private checkWithoutPoll(document: DecisionDocument): void {
    const { evidence } = document;
    if (!isUnopposed(evidence)) return this.checkMinuted(document);
    const { entry } = this.logged;
    const { chronicle, constitutions } = this.known;
    for (const flaw of flawsOfUnopposed(document, evidence, entry, chronicle))
      this.fail('facts', flaw);
    if (evidence.contests.some((one) => chronicle.endedElections.isEndedBefore(one.contest, entry)))
      this.fail('facts', 'declares what had been ended before');
    const course = courseBefore(chronicle, constitutions, evidence.election, entry);
    const known = chronicle.elections.has(evidence.election);
    if (known && chronicle.tellsAll && chronicle.timetables.areToldBefore(entry))
      for (const flaw of course.flawsOfDeclaration(document.decidedOn))
        this.fail('rules', `declares an election ${flaw}`);
  }

  private async checkVacancy(
    document: DecisionDocument,
    poll: PollStory,
    counted: readonly Counted[],
  ): Promise<void> {
    const { record, chronicle } = this.known;
    const called = chronicle.elections.get(poll.opened.subject ?? '') ?? null;
    for (const { check, says } of await flawsOfVacancy(document, poll, counted, { record, called }))
      this.fail(check, says);
  }

  private checkMinuted(document: DecisionDocument): void {
    const pack = this.known.constitutions.get(document.constitution.version);
    for (const flaw of flawsOfMinuted(document, pack)) this.fail('facts', flaw);
  }

  private async open(): Promise<DecisionDocument | null> {
    const { number, sha256 } = this.logged;
    const bytes = await this.known.record.decision(number);
    if (!bytes) return this.refuse('is in the log and is not published');
    if (sha256Hex(bytes) !== sha256)
      return this.refuse('is not the document whose hash is in the log: it was changed');
    const document = readDocument(bytes, decisionDocument);
    return document.ok ? document.value : this.refuse(`cannot be read: ${document.error}`);
  }

  private compareWithEntry({ outcome, evidence, ...document }: DecisionDocument): void {
    const { id, number, title, kind, decidedOn, verdict, poll, constitution } = this.logged;
    const pairs: readonly (readonly [string, unknown, unknown])[] = [
      ['id', document.id, id],
      ['number', document.number, number],
      ['title', document.title, title],
      ['kind', document.kind, kind],
      ['day', document.decidedOn, decidedOn],
      ['verdict', outcome.verdict, verdict],
      ['poll', evidence.poll, poll],
      ['constitution', document.constitution, constitution],
    ];
    for (const [what, stated, inLog] of pairs)
      if (canonicalJson(stated) !== canonicalJson(inLog))
        this.fail('decision', `states another ${what} than its entry in the log`);
  }

  /** Source: R-01: the rules in force when the poll opened or the meeting voted decide, and anybody can apply them again. */
  private decideAgain(document: DecisionDocument): void {
    const { constitution, facts, outcome } = document;
    const { version } = constitution;
    const flaw = flawOfRules(document, this.logged.entry, this.known.chronicle);
    if (flaw !== null) this.fail('rules', flaw);
    const pack = this.known.constitutions.get(version);
    if (!pack)
      return this.fail(
        'rules',
        `cannot be decided again without version ${version} of the constitution`,
      );
    const again = decideSafely(pack, facts as unknown as DecisionFacts);
    if (again === null) this.fail('rules', 'states facts that the rules cannot decide on');
    else if (again !== canonicalJson(outcome.whole))
      this.fail('rules', 'records another outcome than the rules give for its facts');
  }

  /** What a decision adopts is adopted with it, unless it must be registered first. Source: R-C3. */
  private checkAdoption(document: DecisionDocument): void {
    const adopted = newVersionIn(document);
    if (!adopted || adopted.onceRegistered) return;
    const { adoptions } = this.known.chronicle;
    if (!adoptions.some(({ decision }) => decision?.number === document.number))
      this.fail('constitution', 'adopts a version of the constitution that the log never adopted');
  }

  private compareRoll({ roll, recordDate }: PollEvidence, { opened, named }: PollStory): void {
    if (roll.count !== opened.roll.count || roll.sha256 !== opened.roll.sha256)
      this.fail('facts', `names another roll than ${named} opened with`);
    if (recordDate !== opened.recordDate)
      this.fail('facts', `names another record date than ${named} opened with`);
  }

  private compareFacts(
    document: DecisionDocument,
    poll: PollStory,
    counted: readonly Counted[],
  ): void {
    const called = this.known.chronicle.elections.get(poll.opened.subject ?? '') ?? null;
    const expected = expectedFacts(document, poll, counted, called);
    if (!expected)
      return this.fail('facts', `rests on ${poll.named}, which is not of the kind that it decides`);
    for (const difference of differences(expected, document.facts))
      this.fail('facts', `is wrong on its facts: ${difference}`);
  }

  private refuse(says: string, check: Check = 'decision'): null {
    this.fail(check, says);
    return null;
  }

  private fail(check: Check, says: string): void {
    const { number, entry } = this.logged;
    this.findings.fail(check, `Decision ${number} ${says}.`, {
      entry,
      decision: number,
      file: fileNames.decision(number),
    });
  }
}

/** The outcome as text, or `null` when a hostile document makes the rules fail. */
function decideSafely(pack: Constitution, facts: DecisionFacts): string | null {
  try {
    return canonicalJson(decide(pack, facts));
  } catch {
    return null;
  }
}
