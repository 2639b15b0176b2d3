import {
  type BoardSize,
  type Election,
  type Group,
  isRanking,
  type KeyPair,
  nextStep,
  type OpeningStep,
  type OpeningTexts,
  ownerOf,
  type RandomBytes,
  serverOwner,
  TallyOpening,
  tallyText,
} from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';

/** An election whose voting has ended, and everybody who can open it. */
export interface ClosedBox {
  readonly election: Election;
  readonly trustees: string;
  /** The texts of the ballots that count. */
  readonly ballots: readonly string[];
  readonly board: BoardSize;
  /** Places of members who do not come, from 1. */
  readonly absent: readonly number[];
  /** Secrets by owner. */
  readonly secrets: ReadonlyMap<number, KeyPair>;
}

/** A step of an opening, and whose it is. */
export interface StepTaken {
  readonly step: OpeningStep;
  readonly owner: number;
}

/**
 * Does all that is done between the close and the result, in the order of `nextStep`, each shuffle and decryption
 * checked as the server checks what a scrutineer sends.
 */
export function* openHeldBox(
  { election, trustees, ballots, board, absent, secrets }: ClosedBox,
  group: Group,
  random: RandomBytes,
): Generator<StepTaken, OpeningTexts> {
  const hasRankings = election.questions.some(isRanking);
  const owners = absent.map(ownerOf);
  const made: StepTaken[] = [];
  let texts: OpeningTexts = {
    election: election.text,
    trustees,
    ballots: ballots.length,
    tally: '',
    shuffles: [],
    decryptions: [],
  };
  for (;;) {
    const next = nextStep({
      ballots: ballots.length,
      hasRankings,
      isHeld: false,
      board,
      absent: owners,
      made,
    });
    if (next.by === 'nobody' || next.by === 'returning-officer' || next.step === 'archive')
      return texts;
    const owner = next.by === 'server' ? serverOwner : presentOf(next.owners, owners);
    const taken = { step: next.step, owner: next.step === 'tally' ? 0 : owner };
    texts =
      next.step === 'tally'
        ? { ...texts, tally: tallyText(election, ballots) }
        : withStep(texts, next.step, owner, secrets, group, random);
    made.push(taken);
    yield taken;
  }
}

function presentOf(awaited: readonly number[], absent: readonly number[]): number {
  const owner = awaited.find((one) => !absent.includes(one));
  if (owner === undefined) throw new RangeError('Too many members of the board are absent.');
  return owner;
}

function withStep(
  texts: OpeningTexts,
  step: 'shuffle' | 'decryption',
  owner: number,
  secrets: ClosedBox['secrets'],
  group: Group,
  random: RandomBytes,
): OpeningTexts {
  const opening = valueOf(TallyOpening.read(texts, group));
  if (step === 'shuffle') {
    const shuffle = { owner, text: opening.shuffle(random) };
    valueOf(opening.checkShuffle(shuffle));
    return { ...texts, shuffles: [...texts.shuffles, shuffle] };
  }
  const key = secrets.get(owner);
  if (!key) throw new RangeError(`There is no trustee ${owner}.`);
  const decryption = { owner, text: opening.decrypt(key, random) };
  valueOf(opening.checkDecryption(decryption));
  return { ...texts, decryptions: [...texts.decryptions, decryption] };
}
