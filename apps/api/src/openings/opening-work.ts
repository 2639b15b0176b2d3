import { ok, type Result, valueOf } from '@folkmoot/basics';
import {
  openElection,
  readElection,
  TallyOpening,
  tallyText,
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
      return ok({ text: tallyText(electionOf(task.election), task.ballots) });
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
      return archiveOf(openElection(task.texts, task.ballots, task.opened, sodiumGroup));
  }
}

const electionOf = (text: string): Election => valueOf(readElection(text, sodiumGroup));
const openingOf = (texts: OpeningTexts): TallyOpening =>
  valueOf(TallyOpening.read(texts, sodiumGroup));

const checked = (result: Result<null, StepRefusal>, { text }: OwnedText): OpeningAnswer =>
  result.ok ? ok({ text }) : result;

const archiveOf = (opened: ReturnType<typeof openElection>): OpeningAnswer =>
  opened.ok ? ok({ text: opened.value.result, archive: opened.value.archive }) : opened;
