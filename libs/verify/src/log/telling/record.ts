import { type Entry } from '@folkmoot/log';
import {
  type Adoption,
  boothReleased,
  constitutionAdopted,
  type Correction,
  decisionCorrected,
  decisionMade,
  keyPublished,
  keyRotated,
  type LoggedDecision,
  logOpened,
} from '../fields';
import { documentIssued, type Issue } from '../issued-fields';
import { type At } from '../poll-story';
import { type Chronicle } from '../chronicle';
import { type Tellers } from './tellers';

/** What the log tells of itself, of versions of the constitution and of decisions. */
export const recordTellers = (log: Chronicle): Tellers => ({
  'constitution.adopted': (entry) => {
    const adoption = log.fields(entry, constitutionAdopted);
    if (adoption) adopt(log, { ...adoption, entry: entry.index });
  },
  'booth.released': (entry) => {
    const fields = { ...entry.fields, release: entry.resource };
    const booth = log.fields({ ...entry, fields }, boothReleased);
    if (booth) log.booths.push({ ...booth, entry: entry.index });
  },
  'log.key.published': (entry) => {
    const key = log.fields(entry, keyPublished);
    if (key) log.keys.push({ ...key, entry: entry.index });
  },
  'log.key.rotated': (entry) => {
    const key = log.fields(entry, keyRotated);
    if (!key) return;
    log.keys.push({ vkey: key.vkey, entry: entry.index });
    log.formerKeys.push(key.former);
  },
  'log.opened': (entry) => open(log, entry),
  'decision.corrected': (entry) => {
    const correction = log.fields(entry, decisionCorrected);
    if (correction) correct(log, { ...correction, entry: entry.index }, entry);
  },
  'document.issued': (entry) => {
    const issue = log.fields(entry, documentIssued);
    if (issue) issueDocument(log, { ...issue, entry: entry.index }, entry);
  },
  'member.erased': () => log.findings.count('erasures'),
  'decision.made': (entry) => {
    const decision = log.fields(entry, decisionMade);
    if (!decision) return;
    const { resource: id, index, commitments, time } = entry;
    decide(log, { ...decision, id, entry: index, commitments, time }, entry);
  },
});

function adopt(log: Chronicle, adoption: At<Adoption>): void {
  const { version, entry } = adoption;
  if (log.adoptions.some((earlier) => earlier.version === version))
    log.findings.fail(
      'constitution',
      `Entry ${entry} adopts version ${version} of the constitution a second time.`,
      { entry },
    );
  else log.adoptions.push(adoption);
}

function open(log: Chronicle, entry: Entry): void {
  const { index } = entry;
  if (index === 0) log.continues = log.fields(entry, logOpened)?.continues ?? null;
  else log.findings.fail('entry', `Entry ${index} opens a log that has begun.`, { entry: index });
}

/**
 * Numbers run without gaps, since they are given under a lock that is held until the entry stands; in a log
 * that goes on from another, from any number on.
 */
function decide(log: Chronicle, decision: At<LoggedDecision>, entry: Entry): void {
  const first = log.continues ? (log.decisions[0]?.number ?? decision.number) : 1;
  const expected = first + log.decisions.length;
  if (decision.number !== expected)
    log.findings.fail(
      'register',
      `Entry ${entry.index} records decision ${decision.number} where decision ${expected} should stand.`,
      { entry: entry.index, decision: decision.number },
    );
  if (decision.poll !== null) log.closedPoll(decision.poll, entry);
  log.inherit(decision.constitution, entry.index);
  log.decisions.push(decision);
}

/** Corrections of a decision run without gaps, and each comes after it. */
function correct(log: Chronicle, correction: At<Correction>, { index, resource }: Entry): void {
  const { decision: number, ordinal } = correction;
  const fail = (says: string) =>
    log.findings.fail('register', `Entry ${index} ${says}.`, { entry: index, decision: number });
  const decision = log.decisions.find(({ id }) => id === resource);
  const before = log.corrections.filter((earlier) => earlier.decision === number).length;
  // A log that continues another may correct what that one recorded.
  if (!decision && log.continues) {
    log.corrections.push(correction);
    return;
  }
  if (decision?.number !== number)
    fail(`corrects decision ${number}, which the log had not recorded`);
  else if (ordinal !== before + 1)
    fail(`is correction ${ordinal} of decision ${number} where ${before + 1} should stand`);
  log.corrections.push(correction);
}

/** A file is issued once, and after the decision that it is about. */
function issueDocument(log: Chronicle, issue: At<Issue>, { index, resource }: Entry): void {
  const { decision: number, document } = issue;
  const fail = (says: string) =>
    log.findings.fail('register', `Entry ${index} issues a file ${says}.`, {
      entry: index,
      decision: number,
    });
  const decision = log.decisions.find(({ id }) => id === resource);
  const again = log.issues.some((one) => one.decision === number && one.document === document);
  if (again) fail(`of decision ${number} a second time`);
  else if (decision?.number !== number && !(log.continues && !decision))
    fail(`about decision ${number}, which the log had not recorded`);
  log.issues.push(issue);
}
