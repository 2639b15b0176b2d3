import { totalsOf } from './totals';

describe('the running total of an allocation', () => {
  it('says what is left to allocate, to the penny', () => {
    expect(totalsOf('412,300.00', ['300000', '112,299.99'])).toEqual({
      surplus: '£412,300.00',
      allocated: '£412,299.99',
      gap: { label: 'Left to allocate', amount: '£0.01', exact: false },
      unread: false,
    });
  });

  it('says when every penny has a destination', () => {
    expect(totalsOf('0.30', ['0.10', '0.20']).gap).toMatchObject({ amount: '£0.00', exact: true });
  });

  it('says how much too much is allocated', () => {
    expect(totalsOf('100', ['60', '60']).gap).toMatchObject({
      label: 'Allocated too much',
      amount: '£20.00',
    });
  });

  it('says that it cannot read something, and counts it as nothing', () => {
    expect(totalsOf('100', ['sixty', '40'])).toMatchObject({ allocated: '£40.00', unread: true });
  });

  it('is not exact while nothing is typed', () => {
    expect(totalsOf('', ['', '']).gap.exact).toBe(false);
  });
});
