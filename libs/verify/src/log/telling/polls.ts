import { dateInLondon } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { flawsOfConfirmations } from '../confirmations';
import { electionNoticed, noticeUndelivered } from '../delivery';
import { earlyCloseAsked, earlyCloseDecided } from '../early-closings';
import { ballotAccepted, type Closing, pollClosed } from '../fields';
import { codesIssued } from '../issued-codes';
import { paperBatch, paperConfirmation, paperMark, paperWithdrawal } from '../paper-fields';
import { noticeGiven, reminderGiven } from '../poll-notices';
import { pollOpened } from '../poll-opened';
import { flawsOfReopening } from '../reopening';
import { publicValueDecided, publicValueStated } from '../public-values';
import { PollStory } from '../poll-story';
import { electionPublished, openingConfirmed, voterKey } from '../sealed-fields';
import { ballotsUnlinked } from '../unlinking';
import { type Chronicle } from '../chronicle';
import { type Tellers } from './tellers';

/** What the log tells of polls and the ballots in them. */
export const pollTellers = (log: Chronicle): Tellers => ({
  'poll.opened': (entry) => openPoll(log, entry),
  'ballot.accepted': (entry) => {
    const ballot = log.fields(entry, ballotAccepted);
    if (ballot) log.poll(ballot.poll, entry)?.accept(entry.resource, ballot, entry.index);
  },
  'election.published': (entry) => {
    const election = log.fields(entry, electionPublished);
    if (election) log.poll(election.poll, entry)?.publish(entry.resource, election, entry.index);
  },
  'voter.key': (entry) => {
    const key = log.fields(entry, voterKey);
    if (key) log.poll(key.poll, entry)?.register(entry.resource, key, entry.index);
  },
  'paper.batch': (entry) => {
    const batch = log.fields(entry, paperBatch);
    if (batch) log.poll(batch.poll, entry)?.announce(entry.resource, batch, entry.index);
  },
  'paper.marked': (entry) => {
    const mark = log.fields(entry, paperMark);
    if (mark) log.poll(mark.poll, entry)?.mark(mark, entry.index);
  },
  'paper.confirmed': (entry) => {
    const confirmed = log.fields(entry, paperConfirmation);
    if (confirmed) log.poll(confirmed.poll, entry)?.confirm(entry.resource, confirmed, entry.index);
  },
  'paper.withdrawn': (entry) => {
    const withdrawn = log.fields(entry, paperWithdrawal);
    if (withdrawn) log.poll(withdrawn.poll, entry)?.withdraw(entry.resource, entry.index);
  },
  'poll.closed': (entry, leaf) => {
    const closing = log.fields(entry, pollClosed);
    if (closing) close(log, entry, closing, leaf);
  },
  'early-close.asked': (entry) => {
    const asked = log.fields(entry, earlyCloseAsked);
    if (asked && log.poll(asked.poll, entry)) log.earlyClosings.ask(entry, asked);
  },
  'early-close.decided': (entry) => {
    const decided = log.fields(entry, earlyCloseDecided);
    if (!decided) return;
    log.tellFlaws(entry, log.earlyClosings.decide(entry, decided, log.continues !== null));
  },
  'public-value.stated': (entry) => {
    const stated = log.fields(entry, publicValueStated);
    const poll = stated && log.poll(stated.poll, entry);
    if (poll) log.tellFlaws(entry, log.publicValues.state(entry, stated, poll));
  },
  'public-value.decided': (entry) => {
    const decided = log.fields(entry, publicValueDecided);
    if (!decided) return;
    const poll = log.poll(decided.poll, entry);
    const goesOn = log.continues !== null;
    log.tellFlaws(entry, log.publicValues.decide(entry, decided, poll, goesOn));
  },
  'ballots.held': (entry) => log.unlinkings.hold(entry),
  'ballots.released': (entry) => log.unlinkings.release(entry),
  'ballots.unlinked': (entry) => unlink(log, entry),
  'opening.confirmed': (entry) => {
    const confirmed = log.fields(entry, openingConfirmed);
    if (confirmed) log.poll(entry.resource, entry)?.confirmOpening(confirmed, entry.index);
  },
  'notice.undelivered': (entry) => {
    const failed = log.fields(entry, noticeUndelivered);
    if (!failed) return;
    log.tellFlaws(entry, log.delivery.fail(entry, failed, log.continues !== null));
  },
  'notice.given': (entry) => {
    if ('stage' in entry.fields) return noticeElection(log, entry);
    const notice = log.fields(entry, noticeGiven);
    const poll = notice && log.poll(entry.resource, entry);
    if (poll) log.tellFlaws(entry, log.notices.notice(poll, notice));
  },
  'codes.issued': (entry) => {
    const issued = log.fields(entry, codesIssued);
    const poll = issued && log.poll(entry.resource, entry);
    if (poll) log.tellFlaws(entry, log.codes.issue(poll, issued, log.continues !== null));
  },
  'reminder.given': (entry) => {
    const reminder = log.fields(entry, reminderGiven);
    const poll = reminder && log.poll(entry.resource, entry);
    if (poll) log.tellFlaws(entry, log.notices.reminder(poll, reminder));
  },
});

function openPoll(log: Chronicle, entry: Entry): void {
  const { index, resource } = entry;
  const opening = log.fields(entry, pollOpened);
  if (!opening) return;
  if (log.polls.has(resource))
    return log.findings.fail('poll', `Entry ${index} opens a poll a second time.`, {
      entry: index,
    });
  if (opening.kind === 'election' && opening.subject !== null) {
    const options = opening.contests.flatMap((contest) =>
      contest.options.filter(
        ({ id }) => ![contest.against, contest.reopenNominations].includes(id),
      ),
    );
    const { nominations } = log.candidates;
    const goesOn = log.continues !== null;
    log.tellFlaws(entry, nominations.flawsIn(opening.subject, options, goesOn));
    const called = log.elections.get(opening.subject);
    const standing = called && log.reductions.asItStands(called);
    log.tellFlaws(entry, flawsOfConfirmations(opening, standing, log.candidates));
    log.tellFlaws(entry, log.reductions.flawsOfOpening(opening, called));
    log.tellFlaws(entry, flawsOfReopening(opening));
  }
  const followed = log.polls.get(opening.follows ?? '') ?? null;
  const story = new PollStory(resource, { ...opening, entry: index }, followed, log.findings);
  log.polls.set(resource, story);
  const flaw = rulesFlaw(log, story, followed);
  if (flaw)
    log.findings.fail('constitution', `Entry ${index} opens ${story.named} under ${flaw}.`, {
      entry: index,
    });
}

/** A poll opens under the version in force on its day; a further ballot under that of the one it follows. Source: R-01. */
function rulesFlaw(
  log: Chronicle,
  { opened }: PollStory,
  followed: PollStory | null,
): string | null {
  const { version, sha256 } = opened.constitution;
  if (!log.adopted(opened.constitution) && !log.inherit(opened.constitution, opened.entry))
    return 'a constitution that the log never adopted';
  const day = dateInLondon(opened.opensAt);
  const ruling = followed ? followed.opened.constitution : log.inForce(day, opened.entry);
  const isRuledFromBefore = ruling === null || (opened.follows !== null && !followed);
  if (log.continues && isRuledFromBefore) return null;
  if (ruling?.version === version && ruling.sha256 === sha256) return null;
  return followed
    ? `version ${version} of the constitution, and ${followed.named}, which it follows, under version ${ruling?.version}`
    : `version ${version} of the constitution, which was not in force on ${day}`;
}

function close(log: Chronicle, entry: Entry, closing: Closing, leaf: Uint8Array): void {
  const poll = log.poll(entry.resource, entry);
  if (!poll) return;
  const isEarly = closing.closedAt < poll.opened.closesAt;
  if (isEarly) {
    const flaw = log.earlyClosings.flawOf(poll, closing.early, log.candidates);
    log.tellFlaws(entry, flaw === null ? [] : [flaw]);
  }
  poll.close({ ...closing, entry: entry.index }, leaf);
}

function unlink(log: Chronicle, entry: Entry): void {
  const unlinking = log.fields(entry, ballotsUnlinked);
  if (!unlinking) return;
  const poll = log.closedPoll(entry.resource, entry);
  const known = poll?.closed && { ...poll.opened, closedAt: poll.closed.closedAt };
  const flaws = log.unlinkings.flawsIn(entry, unlinking, known ?? null);
  if (known && log.resultObjections.isOpen(known.subject))
    flaws.push('destroys who cast which ballot while an objection to the result is not answered');
  for (const flaw of flaws)
    log.findings.fail('poll', `Entry ${entry.index} ${flaw}.`, { entry: entry.index });
}

function noticeElection(log: Chronicle, entry: Entry): void {
  const notice = log.fields(entry, electionNoticed);
  if (notice) log.tellFlaws(entry, log.delivery.election(entry, notice));
}
