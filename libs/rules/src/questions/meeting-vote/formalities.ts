import {
  type Constitution,
  type DecisionKind,
  type LegalForm,
  type Threshold,
} from '../../constitution';
import { type Step } from '../../outcome';
import { find } from '../../reasoning/step';
import { inLaw, isCompany } from '../../statute/notice';
import { type MeetingVoteFacts } from './facts';

/** Whether a decision of this kind is a special resolution of a company. */
export const isSpecial = ({ inLaw, effect }: DecisionKind): boolean =>
  inLaw === 'special' || (inLaw === undefined && effect === 'filing');

/** Whether it is members who decide, and not a council or board. */
export const isOfMembers = (electorate: DecisionKind['electorate']): boolean =>
  electorate === 'members' || electorate === 'legal-members';

/** Whether it is decided at a general meeting of a company, where the Companies Act says how. */
export const isOfCompany = ({ legalForm }: Constitution, kind: DecisionKind): boolean =>
  isCompany(legalForm) && isOfMembers(kind.electorate);

/** Three quarters, reached. Source: R-A4. */
export const THREE_QUARTERS: Threshold = { numerator: 3, denominator: 4, strict: false };

/**
 * What must have been said beforehand for the meeting to pass it, and whether the text is still the one announced.
 * Source: R-A5, R-A6; Companies Act 2006 s.283(6); Re Moorgate Mercantile Holdings [1980] 1 WLR 227.
 */
export function formalities(
  { decisionKinds, legalForm }: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
): readonly Step[] {
  const known = decisionKinds.some(({ code }) => code === kind.code);
  return [
    ...(known && (kind.procedure ?? 'poll') !== 'poll' ? [notAtOneMeeting(kind)] : []),
    ...(isSpecial(kind) ? [noticeOfSpecial(facts)] : []),
    ...(facts.amendment && isOfMembers(kind.electorate)
      ? [amended(kind, facts, facts.amendment)]
      : []),
    ...(facts.pollRefused ? [pollRefused(legalForm)] : []),
  ];
}

const notAtOneMeeting = ({ title, rule }: DecisionKind): Step =>
  find(
    { rule, citation: 'Constitution, kinds of decision' },
    `${title} is not decided by a vote at one meeting.`,
    false,
  );

const pollRefused = (legalForm: LegalForm): Step =>
  find(
    { rule: 'R-A12', citation: inLaw(legalForm, 's.321', 'Constitution, polls') },
    'A proper demand for a poll was refused, so the show of hands decides nothing.',
    false,
  );

function noticeOfSpecial({ notice }: MeetingVoteFacts): Step {
  const source = { rule: 'R-A5', citation: 'Companies Act 2006 s.283(6)' };
  if (notice?.proposedAs !== 'special')
    return find(
      source,
      'The notice did not propose it as a special resolution, so no majority can pass it as one.',
      false,
    );
  return notice.hasText
    ? find(source, 'The notice gave its text and proposed it as a special resolution.', true)
    : find(source, 'The notice did not give the text of the special resolution.', false);
}

/** Hours before the meeting at which an amendment must be there. Source: model articles 2008, CLS art. 47. */
const AMENDMENT_HOURS = 48;

function amended(
  kind: DecisionKind,
  { startsAt }: MeetingVoteFacts,
  amendment: NonNullable<MeetingVoteFacts['amendment']>,
): Step {
  const special = {
    rule: 'R-A6',
    citation: 'Re Moorgate Mercantile Holdings Ltd [1980] 1 WLR 227',
  };
  if (amendment.of === 'wording')
    return find(
      { ...special, citation: 'Model articles 2008, amendments [from knowledge]' },
      'The text was changed only to correct its grammar or an obvious error.',
      true,
    );
  if (isSpecial(kind))
    return find(
      special,
      'The text put to the vote is not that of the notice: a special resolution cannot be changed in substance.',
      false,
    );
  const source = { rule: 'R-A6', citation: 'Model articles 2008, amendments [from knowledge]' };
  const { notifiedAt, withinScope } = amendment;
  const inTime =
    notifiedAt !== undefined &&
    Date.parse(startsAt) - Date.parse(notifiedAt) >= AMENDMENT_HOURS * 3_600_000;
  if (!inTime)
    return find(
      source,
      `Notice of the amendment did not come ${AMENDMENT_HOURS} hours before the meeting.`,
      false,
    );
  return find(
    source,
    withinScope
      ? 'The amendment came in time and does not materially alter the scope of the resolution.'
      : 'The amendment materially alters the scope of the resolution.',
    withinScope,
  );
}

/** A resolution that the notice proposed as special can pass only as special. Source: R-A5; s.283(6)(b). */
export function kindAsNotified(
  constitution: Constitution,
  kind: DecisionKind,
  { notice }: MeetingVoteFacts,
): { readonly kind: DecisionKind; readonly steps: readonly Step[] } {
  if (notice?.proposedAs !== 'special' || isSpecial(kind) || !isOfCompany(constitution, kind))
    return { kind, steps: [] };
  const source = { rule: 'R-A5', citation: 'Companies Act 2006 s.283(6)' };
  const says =
    'The notice proposed it as a special resolution, so it can pass only as one: with three quarters of the votes.';
  return { kind: { ...kind, threshold: THREE_QUARTERS }, steps: [find(source, says, true)] };
}
