import { type Result } from '@folkmoot/basics';
import { PaperSorter } from '../paper-sorter';
import { type PaperStack } from '../paper-stack';
import { PackedPapers } from '../papers';
import { type Rank } from '../preferences';
import { codesOf } from '../ranks';
import { type BallotFile, type ListedCandidate, MOST_CANDIDATES, MOST_SEATS } from './ballot-file';
import { type Members, Value } from './document';
import { type BallotFileFault } from './fault';
import { type FileText, readText } from './file-text';
import { type DocumentFund, readFund } from './json-fund';
import { LocatedJson } from './located-json';

export const BALLOTS_DOCUMENT = 'folkmoot-ballots-1';

/** What a document of ballots holds: an election, or a fund to be divided. */
export type BallotsDocument =
  | { readonly kind: 'election'; readonly file: BallotFile }
  | { readonly kind: 'fund'; readonly fund: DocumentFund };

/**
 * Reads a JSON document `folkmoot-ballots-1`: docs/rules/ballot-files.md describes it.
 * @param bytes  the file as stored
 * @returns the election or fund, or the first thing wrong with it and where
 */
export const parseBallotsJson = (bytes: Uint8Array): Result<BallotsDocument, BallotFileFault> =>
  readText(bytes, (file) => {
    const root = new Value(file.text, new LocatedJson(file.text).read()).members();
    const schema = root.get('schema');
    if (schema.string() !== BALLOTS_DOCUMENT)
      schema.refuse(`a document of ballots has the schema ${BALLOTS_DOCUMENT}.`);
    const document: BallotsDocument = root.has('projects')
      ? { kind: 'fund', fund: readFund(root) }
      : { kind: 'election', file: readElection(root, file) };
    root.refuseOthers();
    return document;
  });

function readElection(root: Members, { warnings }: FileText): BallotFile {
  const listed = root.get('candidates');
  const candidates = listed.list().map(readCandidate);
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES)
    listed.refuse(`from 1 to ${MOST_CANDIDATES} candidates should stand here.`);
  const places = (key: string): number[] | null =>
    root.has(key) ? distinct(root.get(key).list(), candidates.length) : null;
  const tieOrder = places('lotOrder');
  if (tieOrder && tieOrder.length < candidates.length)
    root.get('lotOrder').refuse('the lot order should name every candidate.');
  return {
    title: root.has('title') ? root.get('title').string() : null,
    seats: root.get('seats').count(1, MOST_SEATS),
    candidates,
    withdrawn: (places('withdrawn') ?? []).sort((a, b) => a - b),
    papers: new PackedPapers(readPapers(root.get('papers'), candidates.length)),
    tieOrder,
    notes: [],
    warnings,
  };
}

function readCandidate(value: Value): ListedCandidate {
  if (!value.isObject) return { name: value.string(), party: null };
  const members = value.members();
  const name = members.get('name').string();
  const party = members.has('party') ? members.get('party').string() : null;
  members.refuseOthers();
  return { name, party };
}

function readPapers(value: Value, candidates: number): PaperStack {
  const papers = new PaperSorter();
  let total = 0;
  for (const paper of value.list()) {
    const members = paper.members();
    const count = members.has('count') ? members.get('count').count(1) : 1;
    total += count;
    if (total > Number.MAX_SAFE_INTEGER)
      paper.refuse('the papers add up to more than can be counted.');
    const codes = codesOf(readRanks(members.get('preferences'), candidates));
    papers.add(codes, codes.length, count);
    members.refuseOthers();
  }
  return papers.sorted();
}

/** Numbers from 1; a list within the list holds equal candidates, and an empty one skips a rank. */
function readRanks(value: Value, candidates: number): Rank[] {
  const ranks = value.list();
  distinct(
    ranks.flatMap((rank) => (rank.isList ? rank.list() : [rank])),
    candidates,
  );
  return ranks.map((rank) => {
    if (!rank.isList) return rank.count(1) - 1;
    const equals = rank.list().map((one) => one.count(1) - 1);
    return equals.length === 1 ? equals[0]! : equals;
  });
}

/** Candidates' numbers as places, none twice. */
function distinct(numbers: readonly Value[], candidates: number): number[] {
  const seen = new Set<number>();
  return numbers.map((value) => {
    const number = value.count(1, candidates);
    if (seen.has(number)) value.refuse(`candidate ${number} is in this list twice.`);
    seen.add(number);
    return number - 1;
  });
}
