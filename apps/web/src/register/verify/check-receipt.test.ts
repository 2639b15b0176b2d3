import { leafHash, utf8 } from '@folkmoot/log';
import { checkReceipt, readReceipt } from './check-receipt';
import { bytesToHex } from './hex';

const entry = '{"an":"entry"}';
const receipt = {
  logIndex: 4159,
  leafHash: bytesToHex(leafHash(utf8(entry))),
  entry,
  castAt: '2026-11-22T09:31:04.003Z',
};

describe('checkReceipt', () => {
  it('finds the vote where the receipt says', () => {
    expect(checkReceipt(receipt, entry)).toBe('in-the-log');
  });

  it('says when the log has something else there, or nothing', () => {
    expect(checkReceipt(receipt, '{"another":"entry"}')).toBe('not-in-the-log');
    expect(checkReceipt(receipt, undefined)).toBe('not-in-the-log');
  });

  it('says when the receipt was changed, even if the log agrees with the change', () => {
    const changed = { ...receipt, entry: '{"an":"other"}' };
    expect(checkReceipt(changed, changed.entry)).toBe('wrong-hash');
    expect(checkReceipt({ ...receipt, entry: '\ud800' }, '\ud800')).toBe('wrong-hash');
  });
});

describe('readReceipt', () => {
  it('reads the file that voting gives', () => {
    expect(readReceipt(JSON.stringify({ ...receipt, choices: [] }))).toMatchObject(receipt);
  });

  it.each(['', 'null', '[]', '{"logIndex":1}', JSON.stringify({ ...receipt, logIndex: 1.5 })])(
    'takes nothing else for one: %j',
    (file) => {
      expect(readReceipt(file)).toBeNull();
    },
  );
});
