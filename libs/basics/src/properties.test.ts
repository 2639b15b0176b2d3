import fc from 'fast-check';

describe('properties', () => {
  it('are tried with the same values at every run, unless others are asked for', () => {
    const { seed } = fc.readConfigureGlobal() ?? {};
    expect(seed).toBe(Number(process.env['PROPERTY_SEED'] ?? 20_261_123));
    expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), 5));
  });
});
