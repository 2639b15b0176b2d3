/** How large a made-up election is. */
export interface ElectionSize {
  readonly ballots: number;
  readonly candidates: number;
  readonly seats: number;
}

/** Axes on which voters and candidates have opinions; the last counts half. */
const AXES = 3;
const LINE_FEED = '\n';

/**
 * A made-up election as a BLT file, a line a ballot. Voters rank the candidates whose opinions are nearest to theirs, give
 * or take some chance, and most rank only a few. Whole numbers throughout: the same size gives the same file everywhere.
 */
export function madeUpElection({ ballots, candidates, seats }: ElectionSize): Buffer {
  const draw = drawer(0x5eed);
  const opinions = (): number[] =>
    Array.from({ length: AXES }, (_, axis) => bell(draw) >> (axis === AXES - 1 ? 1 : 0));
  const standing = Array.from({ length: candidates }, opinions);
  const lines = [`${candidates} ${seats}`];
  const order = standing.map((_, place) => place);
  const distance = new Float64Array(candidates);
  for (let ballot = 0; ballot < ballots; ballot++) {
    const own = opinions();
    for (const [place, theirs] of standing.entries())
      distance[place] = apart(own, theirs) + draw(400_000);
    order.sort((a, b) => distance[a]! - distance[b]! || a - b);
    const share = draw(1_000);
    const length = 1 + Math.floor((candidates * share * share) / 1_000_000);
    lines.push(
      `1 ${order
        .slice(0, length)
        .map((place) => place + 1)
        .join(' ')} 0`,
    );
  }
  lines.push('0', ...standing.map((_, place) => `"Candidate ${place + 1}"`), '"Made up"', '');
  return Buffer.from(lines.join(LINE_FEED));
}

/** Whole numbers below a bound, in an order that looks like chance: xorshift, 32 bits. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** From -1,000 to 1,000, most often near nought. */
const bell = (draw: (below: number) => number): number =>
  draw(501) + draw(501) + draw(501) + draw(501) - 1_000;

const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, own, axis) => sum + (own - b[axis]!) ** 2, 0);
