import { formatDate, type MemberId, type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  contestedBy,
  contestedName,
  isForOffice,
  type Person,
  votesInContest,
  whyInNone,
  whyNotEntitled,
} from '@folkmoot/rules';
import { type OnRollDto } from './my-elections.dto';

/** Where a member would vote if the roll were fixed on a day; `null` where nowhere. */
export const constituencyOf = (
  pack: Constitution,
  constituencies: readonly string[],
  person: Person | null,
  on: PlainDate,
): string | null =>
  constituencies.find((code) => person && votesInContest(pack, code, person, on)) ?? null;

/**
 * Whether a member is on the roll of an election, and if not exactly why, without a word about anybody else.
 * Source, R-D15.
 * @param fixedOn  the record date of its roll; `null` before there is one
 */
export function placeOnRoll(
  pack: Constitution,
  constituencies: readonly string[],
  member: { readonly id: MemberId; readonly person: Person | null },
  fixedOn: PlainDate | null,
  today: PlainDate,
): OnRollDto {
  const on = fixedOn ?? today;
  const [office] = constituencies.filter(isForOffice);
  if (office !== undefined) return placeInOffice(pack, office, member.person, fixedOn, today);
  const nameOf = (code: string): string => contestedName(pack, code);
  const own = constituencyOf(pack, constituencies, member.person, on);
  const fixed = fixedOn !== null;
  if (own !== null)
    return {
      on: true,
      fixed,
      says: fixed
        ? `You are on the roll, in the ${nameOf(own)} constituency. It was fixed on ${formatDate(on)}.`
        : `As the register stands today you vote in the ${nameOf(own)} constituency. The roll is fixed ${rollDay(pack)}.`,
    };
  const why = whyInNone(pack, constituencies, member.person, on);
  return {
    on: false,
    fixed,
    says:
      why && (fixed || why.code === 'other-constituency')
        ? why.says
        : `As the register stands today you vote in none of the constituencies of this election: ${constituencies.map(nameOf).join(', ')}. The roll is fixed ${rollDay(pack)}.`,
  };
}

/** The same of an election to an office, whose electors are one body. Source. */
function placeInOffice(
  pack: Constitution,
  code: string,
  person: Person | null,
  fixedOn: PlainDate | null,
  today: PlainDate,
): OnRollDto {
  const on = fixedOn ?? today;
  const fixed = fixedOn !== null;
  const contested = contestedBy(pack, code);
  const why = contested && whyNotEntitled(pack, contested.voters, person, on);
  if (why) return { on: false, fixed, says: why.says };
  return {
    on: true,
    fixed,
    says: fixed
      ? `You are on the roll. It was fixed on ${formatDate(on)}.`
      : `As the register stands today you vote in this election. The roll is fixed ${rollDay(pack)}.`,
  };
}

/** When a roll is fixed, in words: `when the poll opens`. Source: R-07, R-E17. */
export const rollDay = ({ recordDate }: Constitution): string =>
  recordDate === 'NOMINATION_CLOSE' ? 'when nominations close' : 'when the poll opens';
