import { type LanguageCode } from '@folkmoot/wording';
import { answerName } from './pages/answer-name';
import { speechIn } from './speech';

const options = [
  { id: 'asha', name: 'Asha' },
  { id: 'not-asha', name: 'Against Asha' },
].map((one) => ({ ...one, statement: null, about: null, pence: null }));
const asked = { kind: 'choice', options, against: 'not-asha' } as const;

const nameOf = (code: LanguageCode, contest: Parameters<typeof answerName>[1], id: string) => {
  const name = answerName(speechIn(code), contest, id);
  return typeof name === 'string' ? name : name.text;
};

describe('R-F35: the answers about a nominee whom nobody stands against, on pages without script', () => {
  it.each<[LanguageCode, string]>([
    ['en', 'For Asha'],
    ['cy', 'O blaid Asha'],
    ['pl', 'Za: Asha'],
  ])('in %s say that a vote is for them', (code, expected) => {
    expect(nameOf(code, asked, 'asha')).toBe(expected);
  });

  it('name the answer against them as the paper does', () => {
    expect(nameOf('en', asked, 'not-asha')).toBe('Against Asha');
  });

  it('are not for anybody where others stand', () => {
    expect(nameOf('en', { ...asked, against: null }, 'asha')).toBe('Asha');
  });
});
