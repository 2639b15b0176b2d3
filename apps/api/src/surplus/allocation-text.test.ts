import { type AllocationProposal, cicMembersCouncil } from '@folkmoot/rules';
import { allocationText } from './allocation-text';

const proposal: AllocationProposal = {
  type: 'allocation',
  year: '2025–26',
  surplusPence: '41230000',
  accumulatedProfitsPence: '41230000',
  accumulatedLossesPence: '0',
  reservesPence: '0',
  lines: [
    { destination: 'reserves', pence: '40000000' },
    {
      destination: 'community-fund',
      pence: '1230001',
      recipient: 'Calder Vale Gardens',
      route: 'community-benefit',
    },
  ],
  membersResolution: null,
};

describe('the resolution that allocates a surplus', () => {
  it('names every destination, amount and recipient, to the penny', () => {
    expect(allocationText(cicMembersCouncil, proposal)).toBe(
      [
        'That the surplus of £412,300.00 for 2025–26 be used as follows:',
        '',
        '- Reserves: £400,000.00',
        '- Community fund: £12,300.01, to Calder Vale Gardens (for the benefit of the community)',
      ].join('\n'),
    );
  });
  it('names a destination by its code once the constitution has dropped it', () => {
    const lines = [{ destination: 'old-fund', pence: '100' }];
    expect(allocationText(cicMembersCouncil, { ...proposal, lines })).toContain(
      '- old-fund: £1.00',
    );
  });
});
