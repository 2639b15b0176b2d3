import { checkConstitution } from '../parsing/parse-constitution';
import { presetNamed, presets } from './index';

describe('R-I1 to R-I12: every preset', () => {
  it('is there, thirteen in all, each with its own id', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(13);
    expect(presetNamed('latc')?.legalForm).toBe('company-limited-by-shares');
    expect(presetNamed('nothing')).toBeNull();
  });
  it.each(presets)('$id is lawful, and reads back as it was written', (preset) => {
    const { faults, constitution } = checkConstitution(JSON.parse(JSON.stringify(preset)));
    expect(faults).toEqual([]);
    expect(constitution).toEqual(preset);
  });
});
