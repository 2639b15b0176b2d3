import { countAnswered, countConfirmed, countObjected } from '../count-reviews';
import { countPublished } from '../fields';
import { recountAsked, recountDecided } from '../recount-requests';
import { declarationAnswered, declarationObjected } from '../result-objections';
import { resultPublished } from '../sealed-fields';
import { type Chronicle } from '../chronicle';
import { type Tellers } from './tellers';

/** What the log tells of results, counts, and what was said of them before the declaration and after it. */
export const countTellers = (log: Chronicle): Tellers => ({
  'result.published': (entry) => {
    const opened = log.fields(entry, resultPublished);
    if (opened) log.poll(opened.poll, entry)?.open(entry.resource, opened, entry.index);
  },
  'count.published': (entry) => {
    const count = log.fields(entry, countPublished);
    if (!count || !log.closedPoll(count.poll, entry)) return;
    log.tellFlaws(
      entry,
      log.recountRequests.publish(count, log.newestCount(count.poll), log.tellsAll),
    );
    log.counts.push({ ...count, entry: entry.index, commitments: entry.commitments });
  },
  'count.confirmed': (entry) => {
    const confirmed = log.fields(entry, countConfirmed);
    if (!confirmed) return;
    const at = { ...confirmed, entry: entry.index, commitments: entry.commitments };
    log.tellFlaws(entry, log.countReviews.confirm(at, log.newestCount(confirmed.poll)));
  },
  'count.objected': (entry) => {
    const objected = log.fields(entry, countObjected);
    if (!objected) return;
    const at = { ...objected, entry: entry.index };
    log.tellFlaws(entry, log.countReviews.object(at, log.newestCount(objected.poll)));
  },
  'count.answered': (entry) => {
    const answered = log.fields(entry, countAnswered);
    if (!answered) return;
    const at = { ...answered, entry: entry.index };
    log.tellFlaws(entry, log.countReviews.answer(at, log.continues !== null));
  },
  'recount.asked': (entry) => {
    const asked = log.fields(entry, recountAsked);
    if (!asked) return;
    const newest = log.newestCount(asked.poll);
    log.tellFlaws(entry, log.recountRequests.ask({ ...asked, entry: entry.index }, newest));
  },
  'recount.decided': (entry) => {
    const decided = log.fields(entry, recountDecided);
    if (!decided) return;
    const newest = log.newestCount(decided.poll);
    const at = { ...decided, entry: entry.index };
    log.tellFlaws(entry, log.recountRequests.decide(at, newest, log.tellsAll));
  },
  'declaration.objected': (entry) => {
    const objected = log.fields(entry, declarationObjected);
    if (objected) log.resultObjections.object(entry, objected);
  },
  'declaration.answered': (entry) => {
    const answered = log.fields(entry, declarationAnswered);
    if (answered) log.resultObjections.answer(entry, answered);
  },
});
