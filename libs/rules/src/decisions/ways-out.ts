import { type Constitution, type DecisionKind } from '../constitution';
import { councilIsBoard } from '../offices/offices-of-council';
import { recallRules } from '../offices/recall';
import { isStatutory } from './removal-by-members';

/** A kind of decision that ends a term in a post. */
export interface WayOut {
  readonly kind: DecisionKind;
  /** What the holder is put out of. */
  readonly name: string;
  /** Whether it is a seat on the council, and no office. */
  readonly isSeat: boolean;
}

/**
 * The kinds of decision that end a term in a post, the post's own first. The members of a company may remove a director
 * besides, whoever else may, and the constituency of a seat where it can recall whoever sits for it; seats on a council that is the board are directors'.
 * Source: R-E8, R-E18, R-A25; Companies Act 2006 s.168.
 * @param post  an office, or `council:<constituency>`
 */
export function waysOut(pack: Constitution, post: string): readonly WayOut[] {
  const { offices, constituencies, decisionKinds, councilName } = pack;
  const office = offices.find(({ code }) => code === post);
  const seat = constituencies.find(({ code }) => post === `council:${code}`);
  const name = office?.name ?? `${councilName} seat for ${seat?.name}`;
  const isDirectors = office ? office.isDirector : seat && councilIsBoard(pack);
  const removedBy = office ? office.removedBy : seat && pack.elections.removal?.decidedBy;
  const own = decisionKinds.filter(({ code }) => code === removedBy);
  const recall = decisionKinds.filter((kind) => recallRules(pack, kind, post) !== null);
  const byLaw = isDirectors ? decisionKinds.filter(isStatutory) : [];
  return [...new Set([...own, ...recall, ...byLaw])].map((kind) => ({
    kind,
    name,
    isSeat: !office,
  }));
}
