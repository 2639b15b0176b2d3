import { nominationRules } from '../constitution';
import { presets } from '../presets';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { communityBenefitSociety } from '../presets/community-benefit-society';
import { latc } from '../presets/latc';
import { multistakeholderCoOp } from '../presets/multistakeholder-co-op';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { workerCoOp } from '../presets/worker-co-op';
import { explainConstitution, type Outline } from './explain-constitution';

const points = (outline: Outline, heading: string): readonly string[] =>
  outline.sections.find((section) => section.heading === heading)?.points ?? [];

describe('a constitution as a readable outline', () => {
  it.each(presets)('names every constituency, office and decision of $id', (preset) => {
    const text = JSON.stringify(explainConstitution(preset));
    const names = [
      ...preset.constituencies.map(({ name }) => name),
      ...preset.offices.map(({ name }) => name),
      ...preset.decisionKinds.map(({ title }) => title),
    ];
    for (const name of names) expect(text).toContain(JSON.stringify(name).slice(1, -1));
    expect(text).not.toMatch(/undefined|\[object|null/);
  });
  it('says who belongs, and who decides by how much', () => {
    const outline = explainConstitution(cicMembersCouncil);
    expect(points(outline, 'Who belongs')[0]).toBe(
      'Staff (10 seats, elected; members in law): a permanent employee who holds one share.',
    );
    expect(points(outline, "Members' Council")).toEqual([
      'Quorum: a third of the members in office, with somebody for Staff, with somebody for Community or Partners, not Staff alone.',
    ]);
    expect(points(outline, 'Decisions')).toContain(
      "Removal of the chair: by the Members' Council; at least three quarters of the members in office; two officers may close the poll before its time once everybody on the roll has voted.",
    );
  });
  it.each([
    [undefined, 'by surname'],
    ['lot' as const, 'in an order drawn by lot'],
    [
      'random-per-voter' as const,
      'by surname, and are shown to each voter online in an order drawn by chance for that voter alone',
    ],
  ])('says in which order candidates stand: %s', (order, says) => {
    const { elections } = cicMembersCouncil;
    const nominations = { ...nominationRules(elections), ...(order && { order }) };
    const pack = { ...cicMembersCouncil, elections: { ...elections, nominations } };
    expect(points(explainConstitution(pack), 'Elections')).toContain(
      `Candidates stand on the paper ${says}.`,
    );
  });
  it('says how general meetings and the board work', () => {
    const outline = explainConstitution(workerCoOp);
    expect(points(outline, 'General meetings')).toContain(
      'A poll is taken when it is demanded by 2 members, holders of 10 % of the votes, the chair or the directors.',
    );
    expect(points(outline, 'Surplus')).toContain(
      'Dividends on shares are no more than those to members, and together they take half at the most.',
    );
  });
  it('says what is special about a decision', () => {
    expect(points(explainConstitution(communityBenefitSociety), 'Decisions')).toContain(
      'Conversion into a company: by the members in law, at two meetings; at least three quarters of the members voting; at least half of all members voting.',
    );
    expect(points(explainConstitution(latc), 'Decisions')).toContain(
      'Matter reserved to the authority: by the members in law; at least three quarters of the votes cast; with the consent of The local authority.',
    );
    expect(points(explainConstitution(nhsFoundationTrust), 'Decisions').join()).toContain(
      'after “Amendment of the constitution, by the directors”',
    );
    expect(points(explainConstitution(multistakeholderCoOp), 'Decisions').join()).toContain(
      'Users and Workers each agreeing',
    );
  });
});
