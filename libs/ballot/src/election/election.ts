import { ok, type Result } from '@folkmoot/basics';
import { cryptoVersion } from '../proofs/challenges';
import { type Element, type Group } from '../group/group';
import { sha256Base64 } from '../hash';
import { list, optional, record, type Shape } from '../json/shape';
import { parse, print, type TextFault } from '../json/text';
import { freeText, literal, publicKey, text } from '../json/values';
import { questionShape, type Question } from './question';

/** What voters vote on and under which key. Source: Belenios specification s.4.10. */
export interface ElectionParameters {
  readonly description: string;
  readonly name: string;
  readonly public_key: Element;
  readonly questions: readonly Question[];
  /** At least 14 letters and digits without 0, O, I and l, drawn afresh for each election. */
  readonly uuid: string;
  readonly administrator?: string;
  readonly credential_authority?: string;
}

/** An election that was read: the exact text that everybody was sent, and its fingerprint. */
export interface Election extends ElectionParameters {
  readonly group: Group;
  readonly text: string;
  /** The specification's φ: SHA-256 of the text in base64. Every proof and ballot names it. */
  readonly hash: string;
}

/** Base58 text. Source: Belenios specification s.4.2. */
export const uuidShape = text(
  /^[1-9A-HJ-NP-Za-km-z]{14,64}$/,
  'an election identifier of 14 to 64 base58 characters',
);

const longestElection = 1_000_000;

const electionShape = (group: Group) =>
  record({
    version: literal(cryptoVersion),
    description: freeText(100_000),
    name: freeText(1000),
    group: literal(group.name),
    public_key: publicKey(group),
    questions: list<Question>(questionShape, { from: 1, to: 50 }),
    uuid: uuidShape,
    administrator: optional(freeText(1000)),
    credential_authority: optional(freeText(1000)),
  }) satisfies Shape<ElectionParameters>;

/** The text of an election, to be published and kept as it is. */
export const writeElection = (parameters: ElectionParameters, group: Group): string =>
  print(electionShape(group), { ...parameters, version: cryptoVersion, group: group.name });

/** Reads an election as it was published. */
export function readElection(published: string, group: Group): Result<Election, TextFault> {
  const read = parse(electionShape(group), published, longestElection);
  if (!read.ok) return read;
  const { version: _version, group: _group, ...parameters } = read.value;
  group.prepare(parameters.public_key);
  return ok({ ...parameters, group, text: published, hash: sha256Base64(published) });
}
