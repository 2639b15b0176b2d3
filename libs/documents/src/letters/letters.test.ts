import { Typesetter } from '../typesetter';
import { type LetterRun } from './letter-run';

const typesetter = new Typesetter();

const run = (letters: number, title = 'Shall we buy the mill?'): LetterRun => ({
  organisation: 'Ałder & Żuraw CIC',
  title,
  date: '2026-06-09',
  paragraphs: ['You can vote.'],
  after: ['The code is for you alone.'],
  page: 'https://council.example/sign-in/letter',
  letters: Array.from({ length: letters }, (_, n) => ({
    name: `Member ${n}`,
    memberNumber: `M${n}`,
    code: '7K2P-QX4M-9DTB',
    address: 'https://council.example/sign-in/letter#7K2PQX4M9DTB',
  })),
});

const sheetsIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('letters with codes', () => {
  it('are one tagged file, PDF/UA-1, with a sheet for each', () => {
    const pdf = typesetter.typesetLetters(run(3));
    expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7/);
    expect(pdf.toString('latin1')).toMatch(/pdfuaid:part>1</);
    expect(sheetsIn(pdf)).toBe(3);
  });

  it('go on one sheet though the question is long', () => {
    expect(sheetsIn(typesetter.typesetLetters(run(1, 'A long question, '.repeat(11))))).toBe(1);
  });

  it('are read as they are, whatever names and titles hold', () => {
    expect(sheetsIn(typesetter.typesetLetters(run(1, '#panic("run") $ 1/0 $ = 💥')))).toBe(1);
  });
});
