import { stackOf } from '../papers';
import { Piles } from './piles';

it('papers are never taken from a candidate who holds none', () => {
  const piles = new Piles(stackOf([{ preferences: [1], count: 2 }]), 2);
  piles.deal(100n, Uint8Array.of(1, 1));
  expect(piles.takeLast(1)).toMatchObject({ value: 100n });
  expect(() => piles.takeLast(1)).toThrow('Candidate 1 holds no papers.');
});
