import { err, ok, type Result, valueOf } from '@folkmoot/basics';
import {
  Archive,
  credentialsShape,
  encryptedTally,
  print,
  readElection,
  TallyOpening,
  tallyShape,
  verifyBallot,
  type Election,
  type OpeningTexts,
  type OwnedText,
  type StepRefusal,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';

/** Work of minutes for large polls, done in threads: texts in, texts out. */
export type OpeningTask =
  | { readonly do: 'tally'; readonly election: string; readonly ballots: readonly string[] }
  | { readonly do: 'shuffle'; readonly texts: OpeningTexts }
  | { readonly do: 'decrypt'; readonly texts: OpeningTexts; readonly secret: bigint }
  | { readonly do: 'check-shuffle'; readonly texts: OpeningTexts; readonly step: OwnedText }
  | { readonly do: 'check-decryption'; readonly texts: OpeningTexts; readonly step: OwnedText }
  | {
      readonly do: 'archive';
      readonly texts: OpeningTexts;
      readonly ballots: readonly string[];
      /** Seconds since 1970. */
      readonly opened: number;
    };

/** Why scrutineers' work, or a tally with a wrong decryption, is not taken. */
export type WorkRefusal = StepRefusal | { readonly code: 'cannot-open' };

export type OpeningAnswer = Result<
  { readonly text: string; readonly archive?: Uint8Array },
  WorkRefusal
>;

/** Does one piece of the work. Chance is Node's own. */
export function doOpeningWork(
  task: OpeningTask,
  random: (length: number) => Uint8Array,
): OpeningAnswer {
  switch (task.do) {
    case 'tally':
      return ok({ text: tallyOf(electionOf(task.election), task.ballots) });
    case 'shuffle':
      return ok({ text: openingOf(task.texts).shuffle(random) });
    case 'decrypt': {
      const key = { secret: task.secret, public: sodiumGroup.multiplyBase(task.secret) };
      return ok({ text: openingOf(task.texts).decrypt(key, random) });
    }
    case 'check-shuffle':
      return checked(openingOf(task.texts).checkShuffle(task.step), task.step);
    case 'check-decryption':
      return checked(openingOf(task.texts).checkDecryption(task.step), task.step);
    case 'archive':
      return archiveOf(task.texts, task.ballots, task.opened);
  }
}

const electionOf = (text: string): Election => valueOf(readElection(text, sodiumGroup));
const openingOf = (texts: OpeningTexts): TallyOpening =>
  valueOf(TallyOpening.read(texts, sodiumGroup));

const checked = (result: Result<null, StepRefusal>, { text }: OwnedText): OpeningAnswer =>
  result.ok ? ok({ text }) : result;

/** @throws when a ballot in the box is none: then somebody changed the database */
function tallyOf(election: Election, ballots: readonly string[]): string {
  const read = ballots.map((text) => valueOf(verifyBallot(text, election)));
  const tally = encryptedTally(election, read);
  sodiumGroup.encode(tally.flat().flatMap(({ alpha, beta }) => [alpha, beta]));
  return print(tallyShape(election, read.length), tally);
}

/** The result and the archive that proves it. An empty box has no result; its archive says that it is empty. */
function archiveOf(texts: OpeningTexts, ballots: readonly string[], opened: number): OpeningAnswer {
  const election = electionOf(texts.election);
  const credentials = ballots.map((text) => valueOf(verifyBallot(text, election)).credential);
  const archive = new Archive(opened);
  archive.setUp({
    election: texts.election,
    trustees: texts.trustees,
    credentials: print(credentialsShape(sodiumGroup), credentials),
  });
  for (const ballot of ballots) archive.addBallot(ballot);
  archive.endBallots();
  archive.addTally(texts.tally, ballots.length);
  if (ballots.length === 0) return ok({ text: '', archive: archive.bytes() });
  for (const { owner, text } of texts.shuffles) archive.addShuffle(owner, text);
  if (texts.shuffles.length > 0) archive.endShuffles();
  for (const { owner, text } of texts.decryptions) archive.addPartialDecryption(owner, text);
  const result = openingOf(texts).open();
  if (!result.ok) return err({ code: 'cannot-open' });
  archive.addResult(result.value);
  return ok({ text: result.value, archive: archive.bytes() });
}
