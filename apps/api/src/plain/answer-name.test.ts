import { type LanguageCode } from '@folkmoot/wording';
import { answerName } from './pages/answer-name';
import { speechIn } from './speech';

const options = [
  { id: 'asha', name: 'Asha' },
  { id: 'not-asha', name: 'Against Asha' },
].map((one) => ({ ...one, statement: null, about: null, pence: null }));
const asked = {
  kind: 'choice',
  options,
  against: 'not-asha',
  reopenNominations: null,
} as const;

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

describe('R-F33: the answer that stands for nobody, on pages without script', () => {
  const ranking = { kind: 'ranking', options, against: null, reopenNominations: 'nobody' } as const;
  const withNobody = {
    ...ranking,
    options: [...options, { ...options[0]!, id: 'nobody', name: 'Re-open nominations' }],
  };

  it.each<[LanguageCode, string]>([
    ['en', 'Re-open nominations'],
    ['cy', 'Ailagor enwebiadau'],
    ['pl', 'Ponowne zgłaszanie kandydatów'],
  ])('in %s has the name that it has on the other pages', (code, expected) => {
    expect(nameOf(code, withNobody, 'nobody')).toBe(expected);
  });

  it('leaves every candidate their own', () => {
    expect(nameOf('en', withNobody, 'asha')).toBe('Asha');
  });
});
