import { canonicalJson } from '@folkmoot/log';
import { type Constitution, itemRules } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type OfficeItems } from '../log/office-items';
import { type PollStory } from '../log/poll-story';
import {
  listOf,
  object,
  optional,
  orNull,
  type Read,
  readShape,
  text,
  whole,
  yesNo,
} from '../shape';
import { type DecisionDocument } from './document';

interface StatedItem {
  /** `null` where nobody of the council presided: at a recall. */
  readonly presidedBy: { readonly name: string } | null;
  readonly atGeneralMeeting: boolean;
  readonly leftOut: number;
  readonly committee: {
    readonly members: number;
    readonly councilMembers: number;
    readonly sat: number;
  } | null;
  readonly nominee: {
    readonly checks: readonly { readonly check: string; readonly on: string }[];
  } | null;
}

const statedItem: Read<StatedItem> = object<StatedItem>({
  presidedBy: optional(object({ name: text })),
  atGeneralMeeting: yesNo,
  leftOut: whole,
  committee: optional(object({ members: whole, councilMembers: whole, sat: whole })),
  nominee: optional(object({ checks: listOf(object({ check: text, on: text })) })),
});

const itemIn = object({
  item: optional(statedItem),
  proposal: object({ office: optional(text), nominees: optional(listOf(object({ id: text }))) }),
  selection: optional(
    object({ candidates: listOf(object({ id: text })), elected: optional(orNull(text)) }),
  ),
});

/**
 * Whether a decision about an office came before the council as the log tells it: who presided, how many had no vote,
 * which committee recommended the nominee, and what was checked when. What came of a check the log does not tell.
 * Source: R-E6, R-E7, R-A46.
 * @param entry  where the log makes the decision
 * @returns each as the end of a sentence about the decision
 */
export function flawsOfItem(
  document: DecisionDocument,
  pack: Constitution | undefined,
  { opened }: PollStory,
  entry: number,
  chronicle: Chronicle,
): readonly string[] {
  const read = readShape(itemIn, document.facts);
  const item = read.ok ? read.value.item : null;
  if (!read.ok || !item || opened.subject === null) return [];
  const { proposal, selection } = read.value;
  const office = proposal.office ?? '';
  const chosen = selection?.candidates.findIndex(({ id }) => id === selection.elected) ?? 0;
  return [
    ...flawsOfPresiding(item, opened.subject, opened.entry, chronicle),
    ...flawsOfLeftOut(
      item,
      interestsThatCount(document, pack, office, opened, chronicle),
      proposal.nominees?.length ?? 1,
    ),
    ...flawsOfNominee(
      item,
      { resolution: opened.subject, place: Math.max(0, chosen) },
      { opening: opened.entry, decision: entry },
      pack,
      chronicle,
    ),
  ];
}

/**
 * What older entries do not tell of it, and was not held against it.
 * @returns each as the end of a sentence about the decision
 */
export function untoldOfItem(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { officeItems }: Chronicle,
): readonly string[] {
  const read = readShape(itemIn, facts);
  const item = read.ok ? read.value.item : null;
  if (!item || opened.subject === null) return [];
  const settled = officeItems.presidingBefore(opened.subject, opened.entry);
  const isOfNominee = item.committee !== null || (item.nominee?.checks.length ?? 0) > 0;
  return [
    ...(settled && settled.name === null ? ['names who presided, whom the log does not name'] : []),
    ...(isOfNominee && !officeItems.tellsNominationOf(opened.subject)
      ? ['rests on a nomination that the log does not tell from the others']
      : []),
  ];
}

function flawsOfPresiding(
  { presidedBy, atGeneralMeeting }: StatedItem,
  resolution: string,
  opening: number,
  { officeItems, tellsAll }: Chronicle,
): readonly string[] {
  const settled = officeItems.presidingBefore(resolution, opening);
  if (!settled)
    return tellsAll && presidedBy ? ['names who presided, which the log had not recorded'] : [];
  const same =
    settled.atGeneralMeeting === atGeneralMeeting &&
    (settled.name === null || settled.name === presidedBy?.name);
  return same ? [] : [`tells otherwise of who presided, and where, than entry ${settled.entry}`];
}

/** Whoever it is about has no vote; whoever declared an interest has none where the constitution says so. */
function interestsThatCount(
  { kind: code }: DecisionDocument,
  pack: Constitution | undefined,
  office: string,
  { subject, entry }: PollStory['opened'],
  { officeItems, tellsAll }: Chronicle,
): number | null {
  const kind = pack?.decisionKinds.find((one) => one.code === code);
  const rules = pack && kind ? itemRules(pack, kind, office) : null;
  if (!rules || !tellsAll) return null;
  return rules.interested === 'left-out' ? officeItems.interestsBefore(subject ?? '', entry) : 0;
}

const flawsOfLeftOut = (
  { leftOut }: StatedItem,
  interests: number | null,
  concerned: number,
): readonly string[] =>
  interests === null || leftOut <= interests + concerned
    ? []
    : [`leaves ${leftOut} members without a vote, and ${interests} had declared an interest`];

/** Entries before which things must stand in the log: the opening of the poll, and the decision. */
interface By {
  readonly opening: number;
  readonly decision: number;
}

function flawsOfNominee(
  { committee, nominee }: StatedItem,
  { resolution, place }: { readonly resolution: string; readonly place: number },
  by: By,
  pack: Constitution | undefined,
  { officeItems, tellsAll, continues }: Chronicle,
): readonly string[] {
  if (continues || (!committee && !nominee?.checks.length)) return [];
  const nominations = officeItems.nominationsOf(resolution, place);
  if (!tellsAll && !nominations.some((one) => officeItems.knows(one))) return [];
  const found = nominations.map((nomination) => [
    ...(committee ? flawsOfCommittee(committee, nomination, by, officeItems) : []),
    ...(nominee ? flawsOfChecks(nominee.checks, nomination, by, pack, officeItems) : []),
  ]);
  if (found.some((flaws) => flaws.length === 0)) return [];
  return found.length === 1
    ? (found[0] ?? [])
    : ['rests on a recommendation or checks that the log had not recorded of anybody'];
}

function flawsOfCommittee(
  stated: NonNullable<StatedItem['committee']>,
  nomination: string,
  { opening, decision }: By,
  officeItems: OfficeItems,
): readonly string[] {
  const last = officeItems.recommendedBefore(nomination, decision);
  if (!last || !officeItems.recommendedBefore(nomination, opening))
    return ['rests on a recommendation that the log had not recorded when the poll opened'];
  const { members, councilMembers, sat } = last;
  return canonicalJson({ members, councilMembers, sat }) === canonicalJson({ ...stated })
    ? []
    : [`tells otherwise of the nominations committee than entry ${last.entry}`];
}

function flawsOfChecks(
  stated: NonNullable<StatedItem['nominee']>['checks'],
  nomination: string,
  { opening, decision }: By,
  pack: Constitution | undefined,
  officeItems: OfficeItems,
): readonly string[] {
  const made = officeItems.checksBefore(nomination, decision);
  const early = officeItems.checksBefore(nomination, opening);
  const dueBeforeVote = (check: string): boolean =>
    pack?.appointments?.checks.some((rule) => rule.check === check && rule.before === 'vote') ??
    false;
  const invented = stated.find(
    ({ check, on }) => !made.some((one) => one.check === check && one.checkedOn === on),
  );
  if (invented)
    return [`states a check (${invented.check}) that the log had not recorded of that day`];
  const late = stated.find(
    ({ check }) => dueBeforeVote(check) && !early.some((one) => one.check === check),
  );
  if (late) return [`states a check (${late.check}) that was not made when the poll opened`];
  return stated.length === made.length ? [] : ['leaves out a check that the log had recorded'];
}
