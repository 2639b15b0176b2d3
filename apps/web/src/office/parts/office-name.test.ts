import { officeName } from './office-name';

const constitution = {
  councilName: 'Members’ Council',
  offices: [{ code: 'ned', name: 'Non-executive director' }],
  constituencies: [{ code: 'staff', name: 'Staff' }],
};

describe('the name of an office', () => {
  it('is the constitution’s', () =>
    expect(officeName(constitution, 'ned')).toBe('Non-executive director'));
  it('tells whose seat on the council it is', () =>
    expect(officeName(constitution, 'council:staff')).toBe('Members’ Council, Staff'));
  it('is its code when the constitution has it no longer', () =>
    expect(officeName(constitution, 'patron')).toBe('patron'));
});
