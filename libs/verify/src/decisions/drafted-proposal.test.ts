import { canonicalJson, type Entry, sha256Hex } from '@folkmoot/log';
import { Findings } from '../findings';
import { Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { type DecisionDocument } from './document';
import { flawOfRequisition } from './drafted-proposal';

const requisition = { signed: 25, entitled: 241, receivedOn: '2027-01-05' };
const proposal = { type: 'removal', office: 'council:community', term: 'term-1', requisition };
const poll = { opened: { subject: 'resolution-1', entry: 9 } } as PollStory;
const decided = (on: object) =>
  ({ facts: { type: 'resolution', proposal: on } }) as unknown as DecisionDocument;

/** A log in which the recall was drafted at an entry. */
function drafted(entry: number): Chronicle {
  const chronicle = new Chronicle(new Findings());
  const draft = { resource: 'resolution-1', index: entry } as Entry;
  chronicle.officeItems.draft(draft, [], sha256Hex(canonicalJson(proposal)));
  return chronicle;
}

describe('R-E18: the requisition of a recall', () => {
  it('is the one with which the recall was drafted', () => {
    expect(flawOfRequisition(decided(proposal), poll, drafted(3))).toBeNull();
    const fewer = { ...proposal, requisition: { ...requisition, entitled: 200 } };
    expect(flawOfRequisition(decided(fewer), poll, drafted(3))).toBe(
      'rests on another requisition than was drafted',
    );
  });

  it('stands in the log before the vote opens', () => {
    const says = 'rests on a requisition that the log had not recorded';
    expect(flawOfRequisition(decided(proposal), poll, drafted(12))).toBe(says);
    expect(flawOfRequisition(decided(proposal), poll, new Chronicle(new Findings()))).toBe(says);
    const slice = new Chronicle(new Findings(), true);
    expect(flawOfRequisition(decided(proposal), poll, slice)).toBeNull();
  });

  it('is asked of no other decision', () => {
    const { requisition: _, ...removal } = proposal;
    expect(flawOfRequisition(decided(removal), poll, drafted(12))).toBeNull();
  });
});
