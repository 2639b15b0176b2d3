import fc from 'fast-check';
import { type Contest } from '../api-voting';
import { asPublished, asShown, shuffled } from './candidate-order';
import { samplePaper } from './sample-paper.test-data';

const [policy, seats] = samplePaper.contests as [Contest, Contest];
const ids = ({ options }: Contest) => options.map(({ id }) => id);

describe('the order in which a voter sees candidates', () => {
  it('is that of the paper unless the rules want another for each voter', () => {
    expect(asShown(samplePaper, seats)).toBe(seats);
  });

  it('is drawn for each voter, loses nobody and stays as it was drawn', () => {
    const options = Array.from({ length: 12 }, (_, n) => ({ ...seats.options[0]!, id: `c${n}` }));
    const contest = { ...seats, options };
    const orders = ['one', 'two', 'three'].map((poll) => {
      const paper = { ...samplePaper, poll, randomOrder: true };
      const drawn = ids(asShown(paper, contest));
      expect(ids(asShown(paper, contest))).toEqual(drawn);
      expect(drawn.toSorted()).toEqual(ids(contest).toSorted());
      return drawn.join();
    });
    expect(new Set([...orders, ids(contest).join()]).size).toBe(4);
  });

  it('R-F33: has whoever stands for nobody last, whatever the order of the others', () => {
    const options = ['nobody', 'a', 'b', 'c'].map((id) => ({ ...seats.options[0]!, id }));
    const contest = { ...seats, options, reopenNominations: 'nobody' };
    for (let poll = 0; poll < 8; poll += 1) {
      const paper = { ...samplePaper, poll: `reopening-${poll}`, randomOrder: true };
      const drawn = ids(asShown(paper, contest));
      expect(drawn.at(-1)).toBe('nobody');
      expect(drawn.toSorted()).toEqual(['a', 'b', 'c', 'nobody']);
    }
  });

  it('has every order as the chance falls, each once', () => {
    const orders = [0, 1, 2].flatMap((second) =>
      [0, 1].map((first) => shuffled('abc'.split(''), (below) => (below === 3 ? second : first))),
    );
    expect(new Set(orders.map((order) => order.join(''))).size).toBe(6);
  });

  it('makes no difference to what is sent', () => {
    const any = fc.shuffledSubarray(ids(policy));
    fc.assert(
      fc.property(any, (chosen) => {
        const sent = asPublished(policy, chosen);
        expect(sent.toSorted()).toEqual(chosen.toSorted());
        expect(sent).toEqual(ids(policy).filter((id) => chosen.includes(id)));
        expect(asPublished({ ...policy, kind: 'ranking' }, chosen)).toBe(chosen);
      }),
    );
  });
});
