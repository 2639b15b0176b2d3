import { err, ok, type Result } from '@folkmoot/basics';
import { readBoard, type CertificateFault } from '../ceremony/certificate';
import { boardKey } from '../ceremony/contribution';
import { checkShares, type ShareFault } from '../ceremony/share';
import { type Element, type Group } from '../group/group';
import { list, Malformed, tuple, type Shape } from '../json/shape';
import { parse, print, type TextFault } from '../json/text';
import { literal } from '../json/values';
import { thresholdParametersShape, type ThresholdParameters } from './threshold-parameters';
import { isKeyProved, trusteeKeyShape, type TrusteeKey } from './trustee-key';

/** One trustee without whom nothing opens, or a board of whom some must. Source: s.4.7, trustee_kind. */
export type TrusteeKind =
  readonly ['Single', TrusteeKey] | readonly ['Pedersen', ThresholdParameters];

/** One party to an election's key, as those who decrypt are grouped. */
export interface Party {
  /** How many of the keys it takes: all of one for a single trustee. */
  readonly threshold: number;
  /** The numbers that these trustees have as owners of shuffles and decryptions. */
  readonly owners: readonly number[];
  readonly keys: readonly Element[];
}

/** Trustees whose keys were checked. Owners are numbered from 1 across all parties, in order. */
export interface Trustees {
  readonly electionKey: Element;
  readonly parties: readonly Party[];
}

/** What is wrong with an election's trustees. `party` counts from 1. */
export type TrusteesFault =
  | TextFault
  | { readonly code: 'key-not-proved'; readonly party: number }
  | ((CertificateFault | ShareFault) & { readonly party: number });

const longestTrustees = 2_000_000;

const kindShape = (group: Group): Shape<TrusteeKind> => {
  const single = tuple(literal('Single'), trusteeKeyShape(group));
  const board = tuple(literal('Pedersen'), thresholdParametersShape(group));
  return {
    read(value, place) {
      const kind: unknown = Array.isArray(value) ? value[0] : undefined;
      if (kind === 'Pedersen') return board.read(value, place);
      if (kind === 'Single') return single.read(value, place);
      throw new Malformed(place, 'is neither a single trustee nor a board');
    },
    write: (kind) => (kind[0] === 'Single' ? single.write(kind) : board.write(kind)),
  };
};

const trusteesShape = (group: Group) => list(kindShape(group), { from: 1, to: 20 });

/** The text of an election's trustees. Source: Belenios specification s.4.7. */
export const writeTrustees = (kinds: readonly TrusteeKind[], group: Group): string =>
  print(trusteesShape(group), kinds);

/**
 * Reads an election's trustees and checks everything they published.
 * Source: Belenios specification s.3.1.1, s.4.5 to s.4.7.
 */
export function readTrustees(text: string, group: Group): Result<Trustees, TrusteesFault> {
  const read = parse(trusteesShape(group), text, longestTrustees);
  if (!read.ok) return read;
  const parties: Party[] = [];
  let electionKey = group.identity;
  for (const [at, kind] of read.value.entries()) {
    const first = 1 + parties.reduce((sum, { keys }) => sum + keys.length, 0);
    const checked = kind[0] === 'Single' ? singleKey(kind[1], group) : checkBoard(kind[1], group);
    if (!checked.ok) return err({ ...checked.error, party: at + 1 });
    const { key, threshold, keys } = checked.value;
    electionKey = group.add(electionKey, key);
    parties.push({ threshold, keys, owners: keys.map((_, member) => first + member) });
  }
  return ok({ electionKey, parties });
}

interface PartyKey {
  readonly key: Element;
  readonly threshold: number;
  readonly keys: readonly Element[];
}

function singleKey(
  trustee: TrusteeKey,
  group: Group,
): Result<PartyKey, { readonly code: 'key-not-proved' }> {
  if (!isKeyProved(trustee, group)) return err({ code: 'key-not-proved' });
  return ok({ key: trustee.public_key, threshold: 1, keys: [trustee.public_key] });
}

function checkBoard(
  parameters: ThresholdParameters,
  group: Group,
): Result<PartyKey, CertificateFault | ShareFault> {
  const board = readBoard(parameters.certs, group);
  if (!board.ok) return board;
  if (board.value.threshold !== parameters.threshold)
    return err({ code: 'not-one-board', member: 1 });
  const commitments = checkShares(board.value, parameters);
  if (!commitments.ok) return commitments;
  return ok({
    key: boardKey(commitments.value, group),
    threshold: parameters.threshold,
    keys: parameters.verification_keys.map(({ public_key }) => public_key),
  });
}
