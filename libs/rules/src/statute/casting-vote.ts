import { type Constitution, type DecisionKind } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { CASTING_VOTE } from './limits-on-articles';
import { isCompany } from './notice';

/** Whether the chair has a casting vote, and by what. */
export interface CastingVote {
  readonly allowed: boolean;
  readonly source: Source;
  /** Whether the constitution gives one that the law makes void. */
  readonly isVoid: boolean;
}

/**
 * May the chair break an equal vote? At a general meeting of a company only where the articles have said so since before
 * 1 October 2007; at one of another body where its rules say so; on a board where the constitution does. On a council
 * nobody may.
 * Source: R-A40; Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5).
 */
export function castingVote(
  { legalForm, meetings, board }: Constitution,
  { electorate }: DecisionKind,
): CastingVote {
  if (electorate === 'board') {
    const source = { rule: 'R-A40', citation: cite(board?.cites, 'the board') };
    return { allowed: board?.castingVote === true, source, isVoid: false };
  }
  if (electorate === 'council' || electorate === 'elected-council') {
    const source = { rule: 'R-A40', citation: 'Constitution, council votes' };
    return { allowed: false, source, isVoid: false };
  }
  const rules = meetings?.castingVote;
  const given = rules?.allowed === true;
  if (!isCompany(legalForm)) {
    const source = { rule: 'R-A40', citation: cite(rules?.cites, 'casting vote') };
    return { allowed: given, source, isVoid: false };
  }
  const since = rules?.inArticlesSince;
  const saved = given && since !== undefined && since < CASTING_VOTE.inArticlesBefore;
  return { allowed: saved, source: CASTING_VOTE, isVoid: given && !saved };
}
