import { contest, type ListedContest, lotOrder, noLot, sheetBy } from '../../testing/contests';
import { countMeekPlainly } from '../../testing/plain-meek';
import { countMeek } from '../index';

it('refuses more papers than nine places can be added up for', () => {
  const papers = (count: number): unknown => countMeek(contest(1, { A: count }), noLot);
  expect(papers(2 ** 37)).toMatchObject({ ok: true });
  expect(papers(2 ** 37 + 1)).toMatchObject({ error: { code: 'bad-paper-count' } });
});

describe('agrees with the rule written plainly', () => {
  const agrees = (of: ListedContest): void => {
    const lot = of.candidates.map(({ id }) => id);
    const { stages } = sheetBy('meek', of, lotOrder(...lot));
    expect(
      stages.map(({ quota, votes, keepValues }) =>
        [quota, ...votes, ...keepValues!]
          .map((own) => BigInt((own ?? '0').replace('.', '')))
          .join(' '),
      ),
    ).toEqual(countMeekPlainly(of, lot).rounds);
  };

  it('on more papers than there are people', () => {
    const papers = { 'A>B>C': 21_474_836_480, 'B>A': 7_158_278_827, 'C>B': 9_999_999_999 };
    agrees(contest(2, papers));
  });

  it('on papers whose surplus is just 0.000001 at one iteration: not under it, so there is another (B.2.e)', () => {
    agrees(contest(3, { 'E>D>C>B>A': 1, 'D>E>B>C>A': 1, 'B>A>E>C>D': 2, 'C>B': 4 }));
  });

  it('on papers in every order of six, which make hundreds of branches', () => {
    const orders = (left: readonly string[]): string[][] =>
      left.length === 0
        ? [[]]
        : left.flatMap((one) =>
            orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]),
          );
    const papers = orders([...'ABCDEF']).map((order, at): [string, number] => [
      order.join('>'),
      (at % 7) + 1,
    ]);
    agrees(contest(5, Object.fromEntries(papers)));
  });
});
