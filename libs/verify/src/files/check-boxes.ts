import { decodeUtf8, sha256Hex } from '@folkmoot/log';
import { readDocument } from '../decode';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { type AcceptedBallot } from '../log/sealed-story';
import { type BoxClosing } from '../log/sealed-fields';
import { type BoardLine, boxFile, boxText } from './box-file';
import { type CheckedFiles } from './checked-files';
import { layout } from './layout';

/** Every ballot that the log accepted in a secret poll is on the board of one box, as the log and the close have it. */
export async function checkBoxes(
  files: CheckedFiles,
  { polls }: Chronicle,
  findings: Findings,
): Promise<void> {
  for (const poll of polls.values())
    if (poll.sealed && poll.closed?.boxes)
      await checkBoxesOf(poll, poll.sealed.accepted, poll.closed.boxes, files, findings);
}

async function checkBoxesOf(
  poll: PollStory,
  accepted: readonly AcceptedBallot[],
  boxes: readonly BoxClosing[],
  files: CheckedFiles,
  findings: Findings,
): Promise<void> {
  const byTracker = new Map(accepted.map((ballot) => [ballot.tracker, ballot]));
  const boxOf = new Map<string, string>();
  const failing = (file: string) => (says: string) =>
    findings.fail('poll', `The board of a box of ${poll.named} ${says}.`, { file });
  for (const box of boxes) {
    const file = layout.box(poll.id, box.id);
    const fail = failing(file);
    const bytes = await files.read(file);
    const read = bytes && readDocument(bytes, boxFile);
    if (!bytes || !read) {
      fail('is not published');
      continue;
    }
    if (!read.ok) {
      fail(`cannot be read: ${read.error}`);
      continue;
    }
    const logged = read.value.ballots.flatMap(({ tracker }) => byTracker.get(tracker) ?? []);
    const text = decodeUtf8(bytes);
    if (!text.ok || text.value !== boxText(poll.id, box.id, logged.map(lineOf)))
      fail('says something else of its ballots than the log');
    if (logged.some(({ ballot }) => boxOf.has(ballot))) fail('has a ballot of another box');
    for (const { ballot } of logged) boxOf.set(ballot, box.id);
    checkCounted(logged, box, fail);
  }
  checkPlaces(accepted, boxOf, failing(layout.boxesOf(poll.id)));
}

const lineOf = ({ entry, tracker, credential, onPaper, counts }: AcceptedBallot): BoardLine => {
  const online = counts ? 'current' : 'superseded';
  return { entry, tracker, credential, state: onPaper ? 'paper' : online };
};

/** The ballots that count are those of the close: one of each key, as many as members are marked. */
function checkCounted(
  logged: readonly AcceptedBallot[],
  { ballotsSha256, rollMarks }: BoxClosing,
  fail: (says: string) => void,
): void {
  const counted = logged.filter(({ counts }) => counts);
  const trackers = counted.toSorted((a, b) => a.entry - b.entry).map(({ tracker }) => tracker);
  if (sha256Hex(trackers.map((tracker) => `${tracker}\n`).join('')) !== ballotsSha256)
    fail('has other ballots that count than the close');
  const keys = new Set(counted.map(({ credential }) => credential)).size;
  if (keys !== rollMarks)
    fail(`has ballots that count under ${keys} keys; ${rollMarks} electors are marked`);
}

function checkPlaces(
  accepted: readonly AcceptedBallot[],
  boxOf: ReadonlyMap<string, string>,
  fail: (says: string) => void,
): void {
  const missing = accepted.filter(({ ballot }) => !boxOf.has(ballot)).length;
  if (missing > 0) fail(`or the boards beside it lack ${missing} that the log accepted`);
  for (const { ballot, replaces, entry } of accepted)
    if (replaces !== null && boxOf.get(replaces) !== boxOf.get(ballot))
      fail(
        `has not the ballot that entry ${entry} replaced in the box of the one that replaced it`,
      );
}
