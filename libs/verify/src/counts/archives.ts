import { curveGroup, type Group, verifyArchive, type VerifiedArchive } from '@folkmoot/ballot';
import { sameBytes, sha256Hex, utf8 } from '@folkmoot/log';
import { electionText, papersOf } from '@folkmoot/sealed';
import { type Contest } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { type OpenedBox, type PublishedElection } from '../log/sealed-fields';
import { fileNames, type PublishedRecord } from '../published-record';
import { type Fail } from './held-ballots';
import { textOf } from './papers';

/** What came out of one contest of a sealed box. */
interface OpenedContest {
  /** The exact text of its papers. */
  readonly text: string;
  readonly spoilt: number;
}

/** A sealed box as the log knows it. */
interface SealedBox {
  readonly poll: PollStory;
  readonly id: string;
  readonly published: PublishedElection;
  readonly opened: OpenedBox;
  readonly contests: readonly Contest[];
}

/** Verifies the archive of every sealed box, once, and says which papers it gives. */
export class Archives {
  private readonly verified = new Map<string, Promise<ReadonlyMap<string, OpenedContest> | null>>();

  constructor(
    private readonly record: PublishedRecord,
    private readonly group: Group = curveGroup,
  ) {}

  /**
   * Whether the published papers of a contest are those that its sealed box gave.
   * @returns how many more were no answer: none in an open poll; `null` where it cannot be told, which has
   *   been said then, or where of a log only some entries are known
   */
  async spoiltIn(
    poll: PollStory,
    contest: Contest,
    papers: Uint8Array,
    fail: Fail,
  ): Promise<number | null> {
    const { sealed } = poll;
    if (!sealed) return 0;
    const [id, published] =
      [...sealed.boxes].find(([, box]) => box.contests.includes(contest.id)) ?? [];
    if (id === undefined || !published) return null;
    const opened = sealed.opened.get(id);
    const file = fileNames.archive(poll.id, id);
    if (!opened) return fail(`The box of “${contest.title}” was never opened.`, file);
    const contests = poll.opened.contests.filter((one) => published.contests.includes(one.id));
    const key = `${poll.id} ${id}`;
    const known =
      this.verified.get(key) ?? this.verify({ poll, id, published, opened, contests }, fail);
    this.verified.set(key, known);
    const given = (await known)?.get(contest.id);
    if (!given) return null;
    const said = opened.contests.find((one) => one.id === contest.id);
    if (said?.ballotsSha256 !== sha256Hex(papers) || said.spoilt !== given.spoilt)
      fail(`The ballots of “${contest.title}” are not those that the log says were opened.`, file);
    if (!sameBytes(utf8(given.text), papers))
      fail(`The ballots of “${contest.title}” are not those in the archive of its box.`, file);
    return given.spoilt;
  }

  private async verify(
    box: SealedBox,
    fail: Fail,
  ): Promise<ReadonlyMap<string, OpenedContest> | null> {
    const { poll, id, opened, contests } = box;
    const file = fileNames.archive(poll.id, id);
    const bytes = await this.record.archive(poll.id, id);
    if (!bytes) return fail(`The archive of a box of ${poll.named} is not published.`, file);
    if (sha256Hex(bytes) !== opened.archiveSha256)
      return fail(
        `The archive of a box of ${poll.named} is not the one whose hash was recorded.`,
        file,
      );
    const archive = verifyArchive(bytes, this.group);
    if (!archive.ok)
      return fail(
        `The archive of a box of ${poll.named} does not hold: ${JSON.stringify(archive.error)}.`,
        file,
      );
    const flaw = this.flawOf(archive.value, box);
    if (flaw) fail(`The archive of a box of ${poll.named} ${flaw}.`, file);
    const { result } = archive.value;
    const first = (contest: Contest): Contest => contestOfFirst(poll, contest);
    const given = result
      ? papersOf(contests, result)
      : contests.map((contest) => ({ contest, papers: [], spoilt: 0 }));
    return new Map(
      given.map(({ contest, papers, spoilt }) => {
        const places = new Map(first(contest).options.map((option, place) => [option.id, place]));
        const marked = papers.map(({ options, count }) => ({
          marks: options.map((option) => places.get(option) ?? -1),
          count,
        }));
        return [
          contest.id,
          { text: textOf({ ...contest, options: first(contest).options }, marked), spoilt },
        ];
      }),
    );
  }

  /** What in an archive that holds in itself is not what the log says of the box. */
  private flawOf(
    { election, ballots, result }: VerifiedArchive,
    { poll, id, published, opened, contests }: SealedBox,
  ): string | null {
    const { uuid, public_key: publicKey } = election;
    const text = electionText(poll.opened.title, contests, { uuid, publicKey }, this.group);
    if (election.hash !== published.electionSha256 || !text.ok || text.value !== election.text)
      return 'is of another election than was published';
    const trackers = ballots.map(({ tracker }) => `${tracker}\n`).join('');
    const closed = poll.closed?.boxes?.find((box) => box.id === id);
    if (sha256Hex(trackers) !== closed?.ballotsSha256 || ballots.some(({ counts }) => !counts))
      return 'has other ballots than were in the box at the close';
    if (result === null && opened.ballots > 0) return 'has no result';
    return null;
  }
}

/** The contest of the first ballot, by whose options papers are written. */
function contestOfFirst(poll: PollStory, contest: Contest): Contest {
  const place = poll.opened.contests.indexOf(contest);
  return poll.ballots[0]?.opened.contests[place] ?? contest;
}
