import { valueOf } from '@folkmoot/basics';
import { type BoardSize } from '../ceremony/certificate';
import { beginCeremony, type CeremonyMessage, type KeyRound } from '../ceremony/ceremony';
import { hear } from '../ceremony/hear';
import { certificateText, contributionText, shareText } from '../ceremony/member-texts';
import { newSeed } from '../ceremony/seed';
import { openShare } from '../ceremony/share';
import { type KeyPair } from '../casting/credential';
import { type Group } from '../group/group';
import { type RandomBytes } from '../random';
import { type ThresholdParameters } from '../trustees/threshold-parameters';

/** A board whose members all sit in one place: for rehearsals and tests. */
export interface HeldCeremony {
  readonly parameters: ThresholdParameters;
  /** All that was said, in order. */
  readonly messages: readonly CeremonyMessage[];
  /** Each member's share, opened from seed and last message as a member would. */
  readonly shares: readonly KeyPair[];
}

/**
 * Goes through the whole key ceremony, message by message, each heard before the next.
 * Source: Belenios specification s.3.1.1, "Pedersen" protocol.
 */
export function holdCeremony(size: BoardSize, group: Group, random: RandomBytes): HeldCeremony {
  const seeds = Array.from({ length: size.size }, () => newSeed(random));
  const messages: CeremonyMessage[] = [];
  let ceremony = beginCeremony(size, group);
  const everybodySays = (round: KeyRound, textOf: (seed: string, member: number) => string) => {
    const said = seeds.map((seed, at) => ({ round, member: at + 1, text: textOf(seed, at + 1) }));
    for (const message of said) ceremony = valueOf(hear(ceremony, message));
    messages.push(...said);
  };
  everybodySays('certificate', (seed, member) =>
    certificateText(size, member, seed, group, random),
  );
  const made = seeds.map((seed, at) => contributionText(ceremony, at + 1, seed, random));
  everybodySays('commitment', (_, member) => made[member - 1]?.commitment ?? '');
  everybodySays('contribution', (_, member) => made[member - 1]?.contribution ?? '');
  everybodySays('share', (seed, member) => valueOf(shareText(ceremony, member, seed, random)));
  const shares = seeds.map((seed, at) => {
    const share = openShare(ceremony.shares.get(at + 1)?.private_key ?? '', seed, group);
    if (!share) throw new Error(`Member ${at + 1} cannot open the share.`);
    return share;
  });
  const { parameters } = ceremony;
  if (!parameters) throw new Error('Everybody has spoken, and there is no key.');
  return { parameters, messages, shares };
}
