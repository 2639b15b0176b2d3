import {
  candidacyDecided,
  candidateCeased,
  candidatesPublished,
  candidateStood,
  candidateWithdrew,
  contestAbandoned,
  electionCalled,
} from '../candidate-fields';
import { contestsEnded } from '../ended-contests';
import { independenceStated } from '../independence';
import { electionAnnounced } from '../paper-order';
import { contestsReduced } from '../reduced-contests';
import { overrideAsked, overrideDecided, timetableSet } from '../timetable-fields';
import { type Chronicle } from '../chronicle';
import { type Tellers } from './tellers';

/** What the log tells of elections before their poll: timetables, nominations and candidates. */
export const electionTellers = (log: Chronicle): Tellers => ({
  'election.called': (entry) => {
    log.candidates.nominations.call(entry);
    const called = log.fields(entry, electionCalled);
    if (called) log.elections.set(entry.resource, { ...called, entry: entry.index });
  },
  'timetable.set': (entry) => {
    const timetable = log.fields(entry, timetableSet);
    if (timetable) log.tellTold(entry, log.timetables.set(entry, timetable));
  },
  'override.asked': (entry) => {
    const asked = log.fields(entry, overrideAsked);
    if (asked) log.tellTold(entry, log.timetables.ask(entry, asked));
  },
  'override.decided': (entry) => {
    const decided = log.fields(entry, overrideDecided);
    const goesOn = log.continues !== null;
    if (decided) log.tellTold(entry, log.timetables.decide(entry, decided, goesOn));
  },
  'candidates.published': (entry) => {
    const statement = log.fields(entry, candidatesPublished);
    if (!statement) return;
    log.timetables.publish(entry, statement.doneAt);
    log.tellFlaws(entry, log.candidates.publish(statement, entry, log.continues !== null));
    const called = log.elections.get(entry.resource);
    log.tellFlaws(entry, log.reductions.flawsOfStatement(statement, called));
  },
  'candidacy.declared': (entry) => log.candidates.nominations.declare(entry),
  'candidacy.entered': (entry) => log.candidates.nominations.declare(entry),
  'candidacy.decided': (entry) => {
    const decided = log.fields(entry, candidacyDecided);
    if (!decided) return;
    const { nominations } = log.candidates;
    log.tellFlaws(entry, nominations.decide(entry, decided, log.continues !== null));
  },
  'independence.stated': (entry) => {
    const stated = log.fields(entry, independenceStated);
    if (stated) log.tellFlaws(entry, log.independence.state(entry, stated));
  },
  'election.announced': (entry) => {
    const notice = log.fields(entry, electionAnnounced);
    if (!notice) return;
    if (notice.stage === 'notice-of-election') log.independence.notice(entry, notice.doneAt);
    log.candidates.announce(entry.resource, notice.orderCommitment);
    if (notice.stage)
      log.tellTold(entry, log.timetables.notice(entry, notice.stage, notice.doneAt));
  },
  'candidate.stood': (entry, leaf) => {
    log.candidates.change(entry, leaf);
    const stood = log.fields(entry, candidateStood);
    if (!stood) return;
    log.tellFlaws(entry, log.candidates.stand(stood, entry, log.continues !== null));
  },
  'candidate.withdrew': (entry, leaf) => {
    log.candidates.change(entry, leaf);
    const withdrawal = log.fields(entry, candidateWithdrew);
    if (withdrawal) log.candidates.withdraw(withdrawal.candidate, entry);
  },
  'candidate.ceased': (entry) => {
    const ceased = log.fields(entry, candidateCeased);
    if (ceased) log.tellFlaws(entry, log.candidates.cease(ceased, entry));
  },
  'contests.ended': (entry) => {
    const ended = log.fields(entry, contestsEnded);
    if (!ended) return;
    const called = log.elections.get(entry.resource);
    const standing = {
      called: called ? log.reductions.asItStands(called) : null,
      opened: [...log.polls.values()].some(({ opened }) => opened.subject === entry.resource),
      mayBeElsewhere: !log.tellsAll,
    };
    log.tellFlaws(entry, log.endedElections.end(entry, ended, standing));
    log.candidates.end(ended.contests.map(({ contest }) => contest));
  },
  'contests.reduced': (entry) => {
    const reduced = log.fields(entry, contestsReduced);
    if (!reduced) return;
    const standing = {
      called: log.elections.get(entry.resource) ?? null,
      opened: [...log.polls.values()].some(({ opened }) => opened.subject === entry.resource),
      isEnded: (contest: string) => log.endedElections.isEndedBefore(contest, entry.index),
      mayBeElsewhere: !log.tellsAll,
    };
    log.tellFlaws(entry, log.reductions.reduce(entry, reduced, standing));
  },
  'contest.abandoned': (entry) => {
    const abandoned = log.fields(entry, contestAbandoned);
    if (abandoned) log.tellFlaws(entry, log.candidates.abandon(abandoned, entry));
  },
});
