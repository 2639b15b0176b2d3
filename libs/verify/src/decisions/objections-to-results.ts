import { dateInLondon, plainDate } from '@folkmoot/basics';
import { type Constitution, objectedUntil, postContested, whyNoObjection } from '@folkmoot/rules';
import { readDocument } from '../decode';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type ContestSetAside, type ObjectionAnswered } from '../log/result-objections';
import { type At } from '../log/poll-story';
import { twoOfficers } from '../log/two-officers';
import { type PublishedRecord } from '../published-record';
import { listOf, object, optional, readShape, text } from '../shape';
import { type DecisionDocument, decisionDocument, type Evidence } from './document';

const CAUSE = 'result-set-aside';

/**
 * What is wrong with what a decision says of objections, as `Decision 7 …` goes on. Source: R-D26; the constitution.
 * @param pack  that rules; nothing is asked where it is not known
 */
export function flawOfObjections(
  { facts, decidedOn }: DecisionDocument,
  evidence: Evidence,
  pack: Constitution | undefined,
): string | null {
  if (facts.type !== 'election' || !pack) return null;
  const until = objectedUntil(pack, decidedOn);
  const told = 'objections' in evidence ? evidence.objections : null;
  return (told?.until ?? null) === until
    ? null
    : 'tells another last day for objections than the rules give';
}

/**
 * Asks the rules again of every objection to a declared result, and whether another officer than whoever declared it
 * answered; and holds what followed against the log: seats that fell free, and the election called for them.
 * Source: R-D26.
 */
export async function checkObjections(
  record: Pick<PublishedRecord, 'decision'>,
  chronicle: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): Promise<void> {
  const fail = (entry: number, says: string) =>
    findings.fail('rules', `Entry ${entry} ${says}.`, { entry });
  const { made, answers } = chronicle.resultObjections;
  made.forEach((objected, n) => {
    for (const flaw of flawsOfObjection(objected, n, chronicle, constitutions))
      fail(objected.entry, flaw);
  });
  for (const [n, answered] of answers.entries())
    for (const flaw of await flawsOfAnswer(answered, n, chronicle, record))
      fail(answered.entry, flaw);
  for (const [term, { cause, entry }] of chronicle.freeSeats)
    if (
      cause === CAUSE &&
      chronicle.resultObjections.declaredBy(term) === null &&
      chronicle.tellsAll
    )
      fail(entry, 'frees a seat by a result that nobody set aside');
}

type Told = Pick<Chronicle, 'resultObjections' | 'decisions' | 'polls' | 'tellsAll'>;

function flawsOfObjection(
  objected: Chronicle['resultObjections']['made'][number],
  nth: number,
  { resultObjections: { made }, decisions, polls, tellsAll }: Told,
  constitutions: ReadonlyMap<number, Constitution>,
): string[] {
  const { decision: number, objection, by, madeAt, until, election, entry } = objected;
  const flaws: string[] = [];
  if (made.slice(0, nth).some((one) => one.objection === objection))
    flaws.push('makes an objection a second time');
  if (objected.commitments['objection'] === undefined)
    flaws.push('does not commit to what was objected');
  const decision = decisions.find((one) => one.number === number && one.entry < entry);
  if (!decision) return tellsAll ? [...flaws, 'objects to a result that was not declared'] : flaws;
  const poll = decision.poll === null ? undefined : polls.get(decision.poll);
  if (poll && poll.opened.subject !== election)
    flaws.push('objects to the result of another election than it names');
  flaws.push(...flawsOfTime(objected, decision));
  const pack = constitutions.get(decision.constitution.version);
  if (!pack) return flaws;
  const declaredOn = plainDate(decision.decidedOn);
  const refusal = whyNoObjection(pack, declaredOn, { by, at: madeAt });
  if (refusal)
    flaws.push(`takes an objection against the rules: ${refusal.says.replace(/\.$/, '')}`);
  if (until !== objectedUntil(pack, declaredOn))
    flaws.push('tells another last day for objections than the rules give');
  return flaws;
}

const DAY = 86_400_000;

/**
 * Whether an objection was made after the result was declared, and when the log took it: within a day where the log
 * was kept as things happened, by its entry of the declaration. History that was loaded later is dated in its own
 * fields alone.
 */
function flawsOfTime(
  { madeAt, time }: Pick<Chronicle['resultObjections']['made'][number], 'madeAt' | 'time'>,
  declared: Pick<Chronicle['decisions'][number], 'decidedOn' | 'time'>,
): string[] {
  const isBefore = dateInLondon(madeAt) < declared.decidedOn;
  const isKeptAsItHappens = dateInLondon(declared.time) === declared.decidedOn;
  const isApart = Math.abs(Date.parse(time) - Date.parse(madeAt)) > DAY;
  return [
    ...(isBefore ? ['takes an objection from before the result was declared'] : []),
    ...(isKeptAsItHappens && isApart
      ? ['dates an objection more than a day apart from when the log took it']
      : []),
  ];
}

async function flawsOfAnswer(
  answered: Chronicle['resultObjections']['answers'][number],
  nth: number,
  chronicle: Chronicle,
  record: Pick<PublishedRecord, 'decision'>,
): Promise<string[]> {
  const { objection, decision: number, election, entry, outcome, setAside, calledAgain } = answered;
  const { resultObjections, decisions, tellsAll } = chronicle;
  const flaws: string[] = [];
  if (resultObjections.answers.slice(0, nth).some((one) => one.objection === objection))
    flaws.push('answers an objection a second time');
  const made = resultObjections.made.find(
    (one) => one.objection === objection && one.entry < entry,
  );
  const isSame = made?.decision === number && made.election === election;
  if (made ? !isSame : tellsAll) flaws.push('answers an objection that nobody had made');
  const decision = decisions.find((one) => one.number === number && one.entry < entry);
  if (decision && twoOfficers(decision, answered) !== 'two')
    flaws.push('does not show that another officer answers than declared the result');
  if (
    (outcome === 'set-aside') !== setAside.length > 0 ||
    (calledAgain === null) === setAside.length > 0
  )
    flaws.push('does not say the same of the result and of what follows');
  for (const contest of setAside) {
    flaws.push(...flawsOfFallen(contest, answered, chronicle));
    const begun = await termsBegunIn(record, number, contest.constituency);
    if (begun !== null && !endsAll(contest, begun, answered, chronicle))
      flaws.push('sets a result aside and ends other terms than began by it');
  }
  return flaws;
}

/** The seats of a contest that was set aside, and the election that is held instead. */
function flawsOfFallen(
  { constituency, terms }: ContestSetAside,
  { election, entry, calledAgain }: At<ObjectionAnswered> & { readonly election: string },
  { freeSeats, elections, tellsAll }: Chronicle,
): string[] {
  if (!tellsAll) return [];
  const flaws: string[] = [];
  const post = postContested(constituency);
  const areFree = terms.every((term) => {
    const seat = freeSeats.get(term);
    return seat?.cause === CAUSE && seat.office === post && seat.entry > entry;
  });
  if (!areFree) flaws.push('sets a result aside whose seats did not fall free by it');
  const again = elections.get(calledAgain ?? '');
  const called = again?.contests.find((one) => one.constituency === constituency);
  if (again?.follows !== election || again.entry < entry || called?.seats !== terms.length)
    flaws.push('sets a result aside and calls no election for as many seats');
  return flaws;
}

/** Whether every term that began by a result ends, but for those that were over before. */
function endsAll(
  { constituency, terms }: ContestSetAside,
  begun: number,
  { entry }: At<ObjectionAnswered>,
  { freeSeats }: Chronicle,
): boolean {
  const post = postContested(constituency);
  const before = [...freeSeats.values()].filter(
    (seat) => seat.office === post && seat.entry < entry && seat.cause !== 'term-ended',
  );
  return terms.length <= begun && terms.length >= begun - before.length;
}

const effects = object({ effects: listOf(object({ type: text, office: optional(text) })) });

/** How many terms a decision began in a post; `null` where its document cannot be read. */
async function termsBegunIn(
  record: Pick<PublishedRecord, 'decision'>,
  number: number,
  constituency: string,
): Promise<number | null> {
  const bytes = await record.decision(number);
  const document = bytes && readDocument(bytes, decisionDocument);
  const read = document?.ok ? readShape(effects, document.value.outcome.whole) : null;
  if (!read?.ok) return null;
  const post = postContested(constituency);
  return read.value.effects.filter(({ type, office }) => type === 'term-begins' && office === post)
    .length;
}
