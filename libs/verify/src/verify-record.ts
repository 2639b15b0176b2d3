import { readConstitutions } from './constitutions';
import { checkPublishedCounts } from './counts/published-counts';
import { Recounts } from './counts/recounts';
import { checkDirectorsWhoLeft, TermsBegun } from './decisions/directors-who-left';
import { checkNothingAfterEnding, EndedElectionsCheck } from './decisions/ended-elections';
import { checkIssuedDocuments } from './decisions/issued-documents';
import { checkObjections } from './decisions/objections-to-results';
import { checkOutsideAppointments } from './decisions/outside-appointments';
import { checkRotations } from './decisions/rotations';
import { ReducedContestsCheck } from './decisions/reduced-contests';
import { SeatsHeld } from './decisions/seats-held';
import { verifyDecision } from './decisions/verify-decision';
import { Findings } from './findings';
import { type Means } from './hashing';
import { checkAfterNominations } from './log/after-nominations';
import { checkTimetables } from './log/check-timetables';
import { type Chronicle } from './log/chronicle';
import { checkIdentityDeclarations } from './log/declarations-of-identity';
import { checkEarlyClosings } from './log/early-closings';
import { checkGuarantees } from './log/guarantees';
import { checkIndependence } from './log/independence';
import { checkAnnouncedLots } from './log/public-values';
import { type LogReading, readLog } from './log/read-log';
import { fileNames, type PublishedRecord } from './published-record';
import { type Checked, type Verdict } from './verdict';

/**
 * Recomputes a whole record: the log and its signature, every count from its ballots and lots, every
 * decision from its facts and the rules in force. Nothing in the record is believed because it says so;
 * only the keys are. One failure does not stop the rest from being checked.
 * @param tell  told of every step forward, for showing progress
 */
export async function verifyRecord(
  record: PublishedRecord,
  tell?: (checked: Checked) => void,
): Promise<Verdict> {
  const findings = new Findings(tell);
  return verdictOf(findings, await recompute(record, findings));
}

/** What came of a record that has been recomputed. */
export const verdictOf = (
  { failures, unchecked, checked }: Findings,
  { log, chronicle }: LogReading,
): Verdict => ({
  ok: failures.length === 0,
  checked,
  log,
  continues: chronicle.continues?.origin ?? null,
  booth: chronicle.booth,
  failures,
  unchecked,
});

/** What `verifyRecord` does, for callers that have more to check. */
export async function recompute(
  record: PublishedRecord,
  findings: Findings,
  means: Means = {},
): Promise<LogReading> {
  const { log, chronicle } = await readLog(record, findings, means);
  for (const poll of chronicle.polls.values()) poll.checkSoFar();
  const constitutions = await readConstitutions(record, chronicle, findings);
  const recounts = new Recounts(record, constitutions, chronicle.candidates, findings, means.group);
  checkAfterNominations(chronicle, constitutions, findings);
  checkTimetables(chronicle, constitutions, findings);
  checkEarlyClosings(chronicle, constitutions, findings);
  checkAnnouncedLots(chronicle, constitutions, findings);
  checkIndependence(chronicle, constitutions, findings);
  checkIdentityDeclarations(chronicle, constitutions, findings);
  checkGuarantees(chronicle, constitutions, findings);
  const counts = await checkPublishedCounts(chronicle, recounts, findings);
  const seats = chronicle.continues ? null : new SeatsHeld(chronicle);
  const terms = chronicle.continues ? null : new TermsBegun();
  const known = { record, chronicle, constitutions, counts, recounts, seats, terms };
  const endings = new EndedElectionsCheck(known, findings);
  const reductions = new ReducedContestsCheck(known, findings);
  for (const decision of chronicle.decisions) {
    endings.upTo(decision.entry);
    reductions.upTo(decision.entry);
    await verifyDecision(decision, known, findings);
  }
  endings.upTo(Infinity);
  reductions.upTo(Infinity);
  checkNothingAfterEnding(chronicle, findings);
  checkRotations(chronicle, constitutions, findings);
  checkOutsideAppointments(chronicle, constitutions, findings);
  checkDirectorsWhoLeft(chronicle, terms, constitutions, findings);
  await checkObjections(record, chronicle, constitutions, findings);
  await checkIssuedDocuments(record, chronicle, findings);
  await checkRegister(record, chronicle, findings);
  return { log, chronicle };
}

/** The register lists the decisions that the log records, no more and no fewer. */
async function checkRegister(
  record: PublishedRecord,
  { decisions, continues }: Chronicle,
  findings: Findings,
): Promise<void> {
  const listed = new Set(await record.decisionNumbers());
  const logged = new Set(decisions.map(({ number }) => number));
  const fail = (decision: number, says: string) =>
    findings.fail('register', `Decision ${decision} ${says}.`, {
      decision,
      file: fileNames.decision(decision),
    });
  const first = continues ? (decisions[0]?.number ?? Infinity) : 0;
  for (const number of listed)
    if (!logged.has(number) && number >= first)
      fail(number, 'is in the register and not in the log');
  for (const number of logged)
    if (!listed.has(number)) fail(number, 'is in the log and not in the register');
}
