import { daysLater } from '@folkmoot/basics';
import { type FundDivision, type GuaranteedSeats } from '@folkmoot/rules';
import {
  type Read,
  listOf,
  moment,
  object,
  oneOf,
  optional,
  orNull,
  pence,
  sha256,
  text,
  whole,
  yesNo,
} from '../shape';
import { type RevealedLots, revealedLots, type VersionRef, versionRef } from './fields';
import { type LotsFrom, lotsFrom } from './public-values';
import { type RollRef, rollRef } from './roll-ref';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What is asked for, where the poll shares out a fund. */
  readonly pence: string | null;
}

export interface Contest {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  /** `null` when everybody on the roll votes in it. */
  readonly constituency: string | null;
  readonly title: string;
  readonly seats: number | null;
  /** The fund that is shared out. */
  readonly budgetPence: string | null;
  readonly options: readonly Option[];
  /** The most options that a paper may mark; `null` where its kind says so or there is no limit. */
  readonly mostMarks: number | null;
  /** How the fund is divided; `null` in polls that opened before it was logged. */
  readonly division: FundDivision | null;
  /** The contest of the election in which its one nominee stands, where nobody stands against them. Source: R-F35. */
  readonly confirms: string | null;
  /** The option against that nominee. */
  readonly against: string | null;
  /** The option that stands for nobody, where the paper offered to re-open nominations. Source: R-F33. */
  readonly reopenNominations: string | null;
  /** Seats that groups of its candidates are guaranteed; left out in logs from before there were any. Source: R-F36. */
  readonly seatRules?: readonly GuaranteedSeats[] | null;
}

/** The contest of an election whose candidates a contest of its poll is about. */
export const contestCalled = ({ id, confirms }: Pick<Contest, 'id' | 'confirms'>): string =>
  confirms ?? id;

export interface Opening {
  /** What is put to the vote; `null` in the first form of this entry. */
  readonly subject: string | null;
  readonly title: string;
  readonly kind: string;
  /** `null` in the first form of this entry, when every poll was open. */
  readonly secrecy: 'open' | 'secret' | null;
  readonly mayChangeVote: boolean;
  readonly recordDate: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly roll: RollRef;
  readonly contests: readonly Contest[];
  readonly lotCommitment: string;
  /** What lots are drawn from besides; `null` where it is the entry that closes the poll. */
  readonly lotsFrom: LotsFrom | null;
  readonly constitution: VersionRef;
  /** Which ballot of its election it is, where that is not the first. */
  readonly round: number | null;
  /** The poll of the ballot before. */
  readonly follows: string | null;
  /** Of the first ballot, revealed when the second opens. */
  readonly lots: RevealedLots | null;
}

const fundDivision: Read<FundDivision> = object<FundDivision>({
  method: oneOf('greedy', 'mes-cost', 'mes-card', 'mes-cost-add1'),
  completion: oneOf('none', 'greedy'),
  minimumApprovals: orNull(whole),
  maximumGrantPence: orNull(pence),
  subBudgets: listOf(object({ id: text, name: text, budgetPence: pence, projects: listOf(text) })),
});

const guaranteedSeats: Read<GuaranteedSeats> = object<GuaranteedSeats>({
  id: text,
  name: text,
  candidates: listOf(text),
  atLeast: whole,
  atMost: orNull(oneOf<never>()),
});

export const pollOpened: Read<Opening> = object({
  subject: optional(text),
  title: text,
  kind: text,
  secrecy: optional(oneOf('open', 'secret')),
  mayChangeVote: yesNo,
  recordDate: text,
  opensAt: moment,
  closesAt: moment,
  roll: rollRef,
  contests: listOf(
    object<Contest>({
      id: text,
      kind: oneOf('choice', 'ranking', 'approval'),
      constituency: orNull(text),
      title: text,
      seats: orNull(whole),
      budgetPence: orNull(pence),
      options: listOf(object<Option>({ id: text, name: text, pence: orNull(pence) })),
      mostMarks: optional(whole),
      division: optional(fundDivision),
      confirms: optional(text),
      against: optional(text),
      reopenNominations: optional(text),
      seatRules: optional(listOf(guaranteedSeats)),
    }),
  ),
  lotCommitment: sha256,
  lotsFrom: optional(lotsFrom),
  constitution: versionRef,
  round: optional(whole),
  follows: optional(text),
  lots: optional(revealedLots),
});

/** Whether a poll is to be open for so many days at the least. */
export const isOpenFor = ({ opensAt, closesAt }: Opening, days: number): boolean =>
  Date.parse(closesAt) >= Date.parse(daysLater(opensAt, days));
