import { lastDayOfYears } from '../../calendar/years';
import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { find } from '../../reasoning/step';
import { postTerms } from '../../terms/post-terms';
import { flawOfTerms, latestEnd, limitSteps, termAsked } from '../../terms/term-steps';
import { type NominationFacts } from './facts';

const UNKNOWN = { rule: 'R-E9', citation: 'Constitution, terms of office' };

/**
 * May a nominee serve the term that the election fills, after the terms they have served? Where the constitution lets a
 * last term be shorter, it is enough that there is room for a day.
 * Source: R-E9.
 */
export function termToServe(
  constitution: Constitution,
  { post: code, from, to, served }: NonNullable<NominationFacts['term']>,
): readonly Step[] {
  const post = postTerms(constitution, code);
  if (!post) return [find(UNKNOWN, `The constitution has no post “${code}”.`, false)];
  const whole = { from, to: to ?? lastDayOfYears(from, post.termYears) };
  const flaw = flawOfTerms(whole, served);
  if (flaw) return [find(post.source, flaw, false)];
  const asked = termAsked(post, whole, served);
  const last = post.limits?.mayBeShorter ? latestEnd(asked) : null;
  const shortened = last !== null && last < whole.to ? { ...whole, to: last } : whole;
  return limitSteps({ ...asked, term: shortened });
}
