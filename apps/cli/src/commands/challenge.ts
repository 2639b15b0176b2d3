import { type Election, readElection } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type ReopenedVote, reopenVote } from '@folkmoot/sealed';
import { text as textOfStream } from 'node:stream/consumers';
import { readArguments } from '../arguments';
import { type OpenedVote, openedVoteIn, trackerIn } from '../challenge/opened-vote';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { Web } from '../site/web';
import { textOf } from '../source';

const help = `folkmoot challenge — look into a sealed vote that was opened in place of being cast

Usage
  folkmoot challenge <file> [--election <file|address>] [--tracker <tracker>] [--json]

Whoever tests the machine has the booth open a sealed vote, which then cannot be cast.
This seals the same vote again on this machine, by itself, and says what is in it and
whether it has the tracker that the booth showed first. If it has, the booth sealed what
you marked; if what is in it is not what you marked, or the tracker is another, it did not.

Options
  <file>               What the booth showed: the long line that opens the vote, or the
                       address in its QR code, and the tracker if you noted it. - is
                       standard input
  --election <…>       The election, as the site gives it at
                       /api/v1/polls/<poll>/boxes/<box>/election.json. Not needed when
                       <file> holds the address of the booth’s test page
  --tracker <tracker>  The tracker that the booth showed before it opened the vote
  --json               Print it as JSON
  --help               Show this

Exit codes
  0  the vote is opened; its tracker is the one shown, if one was given
  1  its tracker is another: the booth sealed something else
  2  nothing could be opened

Examples
  folkmoot challenge opened-vote.txt --election election.json
  folkmoot challenge qr-code.txt --tracker "nxWr AGEK dm74 …"
`;

/** Makes an opened vote again, and compares trackers. */
export const challenge: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments('challenge', args, {
      election: { type: 'string' },
      tracker: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new Cannot(
        'Name one file: folkmoot challenge opened-vote.txt --election election.json',
      );
    const text = file === '-' ? await textOfStream(terminal.input()) : textOf(file);
    const vote = openedVoteIn(file, text);
    const shown = values.tracker === undefined ? vote.tracker : trackerGiven(values.tracker);
    const election = await electionAt(values.election ?? vote.election, terminal);
    const reopened = reopen(election, vote);
    const isSame = shown === null ? null : shown === reopened.tracker;
    terminal.out(
      values.json
        ? `${JSON.stringify({ ...reopened, shown, isSame, electionSha256: election.hash }, null, 2)}\n`
        : told(reopened, shown, election),
    );
    return isSame === false ? exit.no : exit.ok;
  },
};

function trackerGiven(given: string): string {
  const tracker = trackerIn(given);
  if (tracker !== null) return tracker;
  throw new Cannot(
    `“${given}” is no tracker: 43 letters, digits, + and /, in groups of four on the page.`,
  );
}

async function electionAt(place: string | null, { fetch }: Terminal): Promise<Election> {
  if (place === null)
    throw new Cannot(
      'Say which election it is of: --election election.json, or the address at which the site gives it.',
    );
  const election = readElection(await read(place, fetch), sodiumGroup);
  if (election.ok) return election.value;
  throw new Cannot(
    `${place} is no election: take the file as it was published, to the letter (${JSON.stringify(election.error)}).`,
  );
}

async function read(place: string, fetcher: typeof fetch): Promise<string> {
  if (!/^https?:\/\//.test(place)) return textOf(place);
  if (!URL.canParse(place)) throw new Cannot(`“${place}” is no address.`);
  const bytes = await new Web(place, new URL(place), fetcher).file('');
  if (bytes) return new TextDecoder().decode(bytes);
  throw new Cannot(`There is nothing at ${place}. Check the address of the election.`);
}

function reopen(election: Election, { opening }: OpenedVote): ReopenedVote {
  const reopened = reopenVote(election, opening);
  if (reopened.ok) return reopened.value;
  const { error } = reopened;
  const where = 'question' in error ? ` (question ${error.question + 1}: ${error.code})` : '';
  throw new Cannot(
    `This opens no vote of the election “${election.name}”${where}: it is of another election, or was copied wrongly.`,
  );
}

function told({ tracker, questions }: ReopenedVote, shown: string | null, election: Election) {
  const headline =
    shown === null
      ? 'This vote is opened. The booth sealed what you marked if it showed this tracker before.'
      : shown === tracker
        ? 'The tracker is the one that was shown: the booth sealed this.'
        : 'The tracker is another than was shown: the booth sealed something else. Keep what it showed, and tell the returning officer and other members.';
  const groups = (one: string): string => (one.match(/.{1,4}/g) ?? []).join(' ');
  const answers = questions.flatMap(({ question, chosen, ranked }) => [
    question,
    ...(chosen.length === 0 ? ['  blank'] : []),
    ...chosen.map((name, at) => `  ${ranked ? `${at + 1}. ` : ''}${name}`),
    '',
  ]);
  return [
    headline,
    '',
    `  Tracker    ${groups(tracker)}`,
    ...(shown !== null && shown !== tracker ? [`  Shown      ${groups(shown)}`] : []),
    `  Election   ${election.name}`,
    `             its hash, to compare with the log: ${election.hash}`,
    '',
    ...answers,
  ].join('\n');
}
