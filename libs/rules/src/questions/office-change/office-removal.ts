import { type Constitution, type Office } from '../../constitution';
import { atGeneralMeeting, presides } from '../../offices/item-steps';
import { daysToReply } from '../../offices/removal-item';
import { type Ruling, type Step } from '../../outcome';
import { cite, find } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type OfficeRemovalFacts, officeRemovalFacts } from './removal-facts';
import { ofThoseInOffice, regulatorsBlock } from './shared-steps';

/** Clear days of notice of a removal where the constitution says nothing. Source: R-E8. */
const USUAL_DAYS = 14;

/**
 * Does a council remove somebody from an office as it must?
 * Source: R-E8 (14 clear days, reasons, a reply, three quarters of those in office), R-D5, R-E6, R-B14.
 */
export const officeRemoval = question(
  'office-removal',
  'Was the holder of an office properly removed by the council?',
  officeRemovalFacts,
  (constitution, facts): Ruling => {
    const office = constitution.offices.find(({ code }) => code === facts.office);
    if (!office) {
      const source = { rule: 'R-E8', citation: 'Constitution, offices' };
      const says = `The constitution has no office “${facts.office}”.`;
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
    }
    const source = { rule: 'R-E8', citation: cite(office.cites, office.name) };
    const { holder, meeting } = facts;
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${holder.name} may be removed as ${office.name} at this meeting: ${source.citation}.`,
      {
        steps: [
          ...regulatorsBlock(
            constitution,
            holder.regulator?.appointed ?? false,
            `The Regulator appointed ${holder.name}, and only the Regulator removes them.`,
            's.45',
          ),
          daysToReply(
            constitution.appointments?.daysToReply ?? USUAL_DAYS,
            { givenOn: facts.noticeGivenOn, voteFrom: meeting.heldOn, reply: null },
            source,
          ),
          find(
            source,
            facts.reasons === null ? 'No reasons were given.' : 'Reasons were given in writing.',
            facts.reasons !== null,
          ),
          find(
            source,
            facts.replyOffered
              ? 'The holder could reply before the vote.'
              : 'The holder could not reply before the vote.',
            facts.replyOffered,
          ),
          presides(meeting.presidedBy, holder, meeting.chair),
          ...atGeneralMeeting(constitution, meeting.isGeneralMeeting),
          ...majority(constitution, office, facts),
        ],
      },
    );
  },
);

function majority(
  { decisionKinds }: Constitution,
  { removedBy }: Office,
  { votes }: OfficeRemovalFacts,
): Step[] {
  const kind = decisionKinds.find(({ code }) => code === removedBy);
  if (!votes || kind?.denominator !== 'MEMBERS_IN_OFFICE') return [];
  const source = { rule: kind.rule, citation: cite(kind.cites, kind.title) };
  return [ofThoseInOffice(source, kind.threshold, votes, 'members in office')];
}
