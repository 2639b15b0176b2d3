import { curveGroup, order } from '@folkmoot/ballot';
import { groupConforms, type GroupVectors } from '@folkmoot/ballot/testing';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sodiumGroup } from './sodium-group';

const file = join(__dirname, '../../../tests/vectors/ballot-group.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as GroupVectors;

describe('the group on libsodium', () => groupConforms(sodiumGroup, vectors));

describe('both implementations', () => {
  const scalars = fc.bigInt({ min: 0n, max: order - 1n });

  it('agree on products and sums', () => {
    fc.assert(
      fc.property(scalars, scalars, (a, b) => {
        const [curve, sodium] = [curveGroup, sodiumGroup].map((group) => {
          const element = group.multiplyBase(a);
          const sum = group.add(group.multiply(element, b), element);
          return group.sumOfProducts([sum, group.generator], [b, a]).hex;
        });
        expect(sodium).toBe(curve);
      }),
      { numRuns: 20 },
    );
  });

  it('agree on which texts are elements', () => {
    const texts = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(texts, (text) => {
        expect(sodiumGroup.decode(text)?.hex).toBe(curveGroup.decode(text)?.hex);
        expect(sodiumGroup.clearCofactor(text)?.hex).toBe(curveGroup.clearCofactor(text)?.hex);
      }),
      { numRuns: 200 },
    );
  });
});
