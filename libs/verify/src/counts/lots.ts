import { lotBeacon, lotCommitment, lotSeed } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type RevealedLots } from '../log/fields';
import { type PollStory } from '../log/poll-story';
import { type Place } from '../verdict';
import { fromHex, toHex } from './hex';

/**
 * The seed of a poll's lots, worked out again from the revealed secret and the public value that the poll announced, or
 * the leaf hash of the closing entry where it announced none. Source: R-10.
 * @returns the seed, whatever was published; `null` when the poll never closed, or its public value is not in the log
 */
export function checkLots(
  lots: RevealedLots,
  poll: PollStory,
  place: Place,
  findings: Findings,
): Uint8Array | null {
  if (!poll.closed) return null;
  const fail = (says: string) => findings.fail('lots', says, place);
  const secret = fromHex(lots.secret);
  if (lotCommitment(secret) !== poll.opened.lotCommitment)
    fail(`The secret behind the lots of ${poll.named} is not the one committed to at its opening.`);
  const beacon = beaconOf(lots, poll, place, fail);
  if (!beacon) return null;
  const seed = lotSeed(secret, beacon);
  if (lots.seed !== toHex(seed))
    fail(`The seed of the lots of ${poll.named} does not follow from the secret and the beacon.`);
  return seed;
}

function beaconOf(
  { beacon: revealed, numbers = null }: RevealedLots,
  { closed, named, opened, publicValue }: PollStory,
  { entry }: Place,
  fail: (says: string) => void,
): Uint8Array | null {
  if (!opened.lotsFrom) {
    const beacon = closed?.leaf ?? null;
    if (numbers !== null)
      fail(`The lots of ${named} are drawn from numbers that nobody announced.`);
    if (beacon && revealed !== toHex(beacon))
      fail(`The beacon of the lots of ${named} is not the hash of the entry that closed it.`);
    return beacon;
  }
  if (!publicValue || publicValue.entry > (entry ?? Infinity)) {
    fail(`The lots of ${named} are drawn before two officers agreed on what they are drawn from.`);
    return null;
  }
  if (numbers?.join() !== publicValue.numbers.join())
    fail(`The lots of ${named} are drawn from other numbers than two officers agreed on.`);
  const beacon = lotBeacon(publicValue.numbers);
  if (revealed !== toHex(beacon))
    fail(`The beacon of the lots of ${named} is not the hash of the numbers agreed on.`);
  return beacon;
}
