import { readReceipt } from '../../register/verify/check-receipt';
import { receiptCode, receiptFile } from './receipt-file';

const receipt = {
  ballot: 'b1',
  poll: 'poll-1',
  title: 'Council election',
  castAt: '2026-11-22T09:31:04.003Z',
  logIndex: 4159,
  leafHash: 'a71be70ac319',
  entry: '{}',
  opening: { key: 'k', payload: '{}' },
  replaces: null,
  choices: [],
};

describe('the receipt', () => {
  it('has a code in groups of four, to be read out', () => {
    expect(receiptCode(receipt.leafHash)).toBe('a71b e70a c319');
  });

  it('is saved as a file that the register can check', () => {
    const { name, text } = receiptFile(receipt);
    expect(name).toBe('folkmoot-receipt-4159.json');
    expect(readReceipt(text)).toEqual(receipt);
  });
});
