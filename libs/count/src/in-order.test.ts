import { ascending } from './in-order';

it('whole numbers go up, equal ones are equal', () => {
  expect([ascending(1n, 2n), ascending(2n, 1n), ascending(2n, 2n)]).toEqual([-1, 1, 0]);
});
