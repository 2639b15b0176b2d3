import { ok, type Result } from '@folkmoot/basics';
import { type Group } from '../group/group';
import { sha256Hex } from '../hash';
import { print } from '../json/text';
import { type RandomBytes } from '../random';
import { boardOf, inOrder, type Ceremony } from './ceremony';
import { certify, type BoardSize } from './certificate';
import { contribute, contributionShape } from './contribution';
import { shareInput, shareOutputShape, takeShare, type ShareFault } from './share';
import { signedMessageShape } from './signed-message';

/** A member's certificate as it is posted. */
export const certificateText = (
  size: BoardSize,
  member: number,
  seed: string,
  group: Group,
  random: RandomBytes,
): string => print(signedMessageShape, certify(size, member, seed, group, random));

/** A member's contribution as it is posted, and the commitment that is posted a round before it. */
export function contributionText(
  ceremony: Ceremony,
  member: number,
  seed: string,
  random: RandomBytes,
): { readonly contribution: string; readonly commitment: string } {
  const contribution = print(
    contributionShape,
    contribute(boardOf(ceremony), member, seed, random),
  );
  return { contribution, commitment: sha256Hex(contribution) };
}

/**
 * A member's share as it is posted, once the member has checked what the others sent.
 * @returns `wrong-share` naming a member who cheated: this board is then given up
 */
export function shareText(
  ceremony: Ceremony,
  member: number,
  seed: string,
  random: RandomBytes,
): Result<string, ShareFault> {
  const input = shareInput(inOrder(ceremony.contributions), member);
  const share = takeShare(boardOf(ceremony), input, member, seed, random);
  return share.ok ? ok(print(shareOutputShape(ceremony.group), share.value)) : share;
}
