import { valueOf } from '@folkmoot/basics';
import { certify, readBoard, type BoardSize } from '../ceremony/certificate';
import { commitmentOf, contribute, readContributions } from '../ceremony/contribution';
import { newSeed } from '../ceremony/seed';
import { assembleBoard, openShare, shareInput, takeShare } from '../ceremony/share';
import { type KeyPair } from '../casting/credential';
import { type Group } from '../group/group';
import { type RandomBytes } from '../random';
import { type ThresholdParameters } from '../trustees/threshold-parameters';

/** A board whose members all sit in one place: for rehearsals and tests. */
export interface HeldCeremony {
  readonly parameters: ThresholdParameters;
  /** Each member's share, opened from seed and last message as a member would. */
  readonly shares: readonly KeyPair[];
}

/** Goes through the whole key ceremony. Source: Belenios specification s.3.1.1, "Pedersen" protocol. */
export function holdCeremony(size: BoardSize, group: Group, random: RandomBytes): HeldCeremony {
  const seeds = Array.from({ length: size.size }, () => newSeed(random));
  const certs = seeds.map((seed, at) => certify(size, at + 1, seed, group, random));
  const board = valueOf(readBoard(certs, group));
  const contributions = seeds.map((seed, at) => contribute(board, at + 1, seed, random));
  const hashes = contributions.map(commitmentOf);
  valueOf(readContributions(contributions, hashes, board));
  const outputs = seeds.map((seed, at) =>
    valueOf(takeShare(board, shareInput(contributions, at + 1), at + 1, seed, random)),
  );
  const shares = seeds.map((seed, at) => {
    const share = openShare(outputs[at]?.private_key ?? '', seed, group);
    if (!share) throw new Error(`Member ${at + 1} cannot open the share.`);
    return share;
  });
  return { parameters: valueOf(assembleBoard(board, contributions, outputs)), shares };
}
