import { canonicalJson } from '@folkmoot/log';
import { type Constitution, recountUntil, whyNoRecount } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type DecisionDocument, type PollEvidence } from './document';

/**
 * What is wrong with how requests for a recount were treated before a result was declared, as `Decision 7 …` goes on:
 * where the constitution gives a right to one, nothing is declared while somebody may ask or has no answer, and whoever
 * asked had the right to. Source: the constitution; R-H8 [design].
 * @param pack  under which the poll opened; nothing is asked where it is not known
 */
export function flawOfRecounts(
  { facts }: DecisionDocument,
  { poll, recounts }: PollEvidence,
  entry: number,
  pack: Constitution | undefined,
  chronicle: Chronicle,
): string | null {
  const rules = pack?.elections.afterCount;
  if (facts.type !== 'election' || !rules?.recount) return null;
  const count = chronicle.newestCount(poll, entry);
  if (!count) return null;
  if (count.announcedAt === null)
    return 'rests on a count of which it is not told when it was announced';
  const told = chronicle.recountRequests.before(poll, entry);
  const isUntold = told.length === 0 && (recounts?.asked.length ?? 0) > 0;
  if (isUntold && chronicle.isSlice) return null; // it may stand among the entries not read
  if (told.some((one) => one.count === count.number && one.granted === null))
    return 'was declared while a request for a recount was not answered';
  const agrees = told.some((one) => one.recount === count.number && one.agrees === true);
  const until = recountUntil(rules, { announcedAt: count.announcedAt, agrees });
  if (!recounts) return 'does not tell whether a recount was asked for';
  const { declaredAt } = recounts;
  if (until !== null && declaredAt <= until)
    return 'was declared before the time was over in which a recount could be asked for';
  for (const asked of chronicle.recountRequests.asked) {
    const doubted = chronicle.counts.find(
      (one) => one.poll === poll && asked.poll === poll && one.number === asked.number,
    );
    if (!doubted?.announcedAt || asked.entry > entry) continue;
    const isAgreed = told.some((one) => one.recount === doubted.number && one.agrees === true);
    const announced = { announcedAt: doubted.announcedAt, agrees: isAgreed };
    const refusal = whyNoRecount(rules, announced, { by: asked.by, at: asked.askedAt });
    if (refusal)
      return `took a request for a recount that the rules do not allow. ${refusal.says.replace(/\.$/, '')}`;
  }
  return canonicalJson({ ...recounts, asked: recounts.asked.map((one) => ({ ...one })) }) ===
    canonicalJson({ until, declaredAt, asked: told.map((one) => ({ ...one })) })
    ? null
    : 'tells of recounts something else than the log';
}
