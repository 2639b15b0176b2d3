import { type Constitution } from '../constitution';
import { presets } from '../presets';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { employeeOwnedCic } from '../presets/employee-owned-cic';
import { multistakeholderCoOp } from '../presets/multistakeholder-co-op';
import { mutual } from '../presets/mutual';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { workerCoOp } from '../presets/worker-co-op';
import { changed } from '../testing/changed-document';
import { type Doubt } from './fault';
import { checkConstitution } from './parse-constitution';

const warnings = (preset: Constitution, changes = {}): readonly Doubt[] =>
  checkConstitution(changed(preset, changes)).warnings;
const rules = (preset: Constitution, changes = {}): string[] =>
  warnings(preset, changes).map(({ rule }) => rule);

describe('what the law leaves in doubt is warned about and not refused', () => {
  it('R-B1: staff who own a community interest company alone', () => {
    expect(rules(employeeOwnedCic)).toContain('R-B1');
    expect(rules(mutual)).not.toContain('R-B1');
  });
  it('R-A48: meetings held online only', () => {
    expect(rules(mutual)).not.toContain('R-A48');
    expect(warnings(mutual, { '/meetings/attendance': 'online' })).toContainEqual(
      expect.objectContaining({ rule: 'R-A48', paths: ['/meetings/attendance'] }),
    );
  });
  it('R-05: constituencies that are not members in law, each by its place', () => {
    expect(warnings(cicMembersCouncil).find(({ rule }) => rule === 'R-05')?.paths).toEqual([
      '/constituencies/1/legalMembers',
      '/constituencies/2/legalMembers',
    ]);
  });
  it('R-E5: a council that appoints directors without being the members', () => {
    expect(warnings(cicMembersCouncil).find(({ rule }) => rule === 'R-E5')?.paths).toEqual([
      '/offices/0/appointedBy',
      '/offices/1/appointedBy',
    ]);
  });
  it('R-A40: a casting vote that is saved', () => {
    const castingVote = { allowed: true, inArticlesSince: '2005-03-01', cites: ['Articles'] };
    expect(rules(mutual, { '/meetings/castingVote': castingVote })).toContain('R-A40');
  });
  it('R-D10, R-D11: a Bill, and election rules, for foundation trusts', () => {
    expect(rules(nhsFoundationTrust)).toEqual(expect.arrayContaining(['R-D10', 'R-D11']));
  });
  it('R-B16, R-A7: prescribed articles, and one member, one vote in a company with shares', () => {
    expect(rules(cicMembersCouncil)).toEqual(expect.arrayContaining(['R-B16', 'R-A7']));
  });
  it('R-C9, R-C20: figures of the FCA, and weights in a co-operative', () => {
    expect(rules(multistakeholderCoOp)).toEqual(expect.arrayContaining(['R-C9', 'R-C20']));
  });
  it('R-A24, R-A38: special notice, and a limit on proxies', () => {
    expect(rules(workerCoOp)).toEqual(expect.arrayContaining(['R-A24', 'R-A38']));
  });
  it('R-06: another part of the United Kingdom', () => {
    expect(rules(consumerCoOp, { '/jurisdiction': 'scotland' })).toContain('R-06');
  });
  it('R-C13, R-C15, R-A29: requisitions over a tenth, locks in rules, a quorum of one', () => {
    const share = { numerator: 1, denominator: 5 };
    expect(rules(consumerCoOp, { '/meetings/requisition': share })).toContain('R-C13');
    expect(rules(consumerCoOp, { '/surplus/assetLock': 'articles' })).toContain('R-C15');
    expect(rules(mutual, { '/meetings/quorum/atLeast': 1 })).toContain('R-A29');
  });
});

describe('citations that nobody has checked', () => {
  it.each(presets)('are counted in $id, with every place', (preset) => {
    const text = JSON.stringify(preset);
    const tagged = warnings(preset).filter(({ citation }) => citation.startsWith('Citations'));
    for (const { citation, paths, says } of tagged) {
      const tag = citation.replace('Citations marked ', '');
      expect(text).toContain(tag);
      expect(says).toContain(paths.length === 1 ? 'One value' : `${paths.length} values`);
      expect(new Set(paths).size).toBe(paths.length);
    }
    expect(tagged.length).toBe(
      ['[from knowledge]', '[design]'].filter((tag) => text.includes(tag)).length,
    );
  });
  it('are none in a document without tags', () => {
    const cites = JSON.parse(
      JSON.stringify(cicMembersCouncil).replaceAll(/ \[(design|from knowledge)\]/g, ''),
    ) as Constitution;
    expect(warnings(cites).some(({ citation }) => citation.startsWith('Citations'))).toBe(false);
  });
});

describe('a document that is refused', () => {
  it('is warned about all the same where its shape can be read', () => {
    const checked = checkConstitution(changed(nhsFoundationTrust, { '/elections/termYears': 4 }));
    expect(checked.constitution).toBeNull();
    expect(checked.faults).toHaveLength(1);
    expect(checked.warnings.map(({ rule }) => rule)).toContain('R-D10');
    expect(checkConstitution(null)).toMatchObject({ warnings: [], constitution: null });
  });
});
