import { type Block, type Paper } from './paper';
import { Typesetter } from './typesetter';

const typesetter = new Typesetter();

const paper = (...blocks: readonly Block[]): Paper => ({
  title: 'Certificate of result',
  organisation: 'Ałder & Żuraw CIC',
  subject: 'Decision 7',
  date: '2026-06-09',
  footer: 'Decision 7',
  blocks,
});
const textOf = (pdf: Buffer): string => pdf.toString('latin1');

describe('Typesetter', () => {
  it('makes a tagged file that calls itself PDF/UA-1, with its language and title', () => {
    const text = textOf(typesetter.typeset(paper({ type: 'heading', text: 'Why' })));
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toMatch(/pdfuaid:part>1</);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(en-GB\)/);
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('makes the same bytes of the same paper, and others of another', () => {
    const one = typesetter.typeset(paper({ type: 'lead', text: 'Carried.' }));
    expect(new Typesetter().typeset(paper({ type: 'lead', text: 'Carried.' }))).toEqual(one);
    expect(typesetter.typeset(paper({ type: 'lead', text: 'Lost.' }))).not.toEqual(one);
  });

  it('reads nothing that a paper says as its own language', () => {
    const hostile = [
      '#panic("run")',
      '#read("/etc/passwd")',
      '$ 1/0 $',
      '*bold* _it_ `raw` <label> @ref',
      '= heading',
      '\\u{0} \u0000 ‮ 💥 "]}',
      '{"blocks":[]}',
    ];
    const all: Block[] = hostile.flatMap((text): Block[] => [
      { type: 'paragraph', text },
      { type: 'heading', text },
      { type: 'list', ordered: true, items: [text] },
      { type: 'facts', rows: [{ label: text, value: text, code: true }] },
      { type: 'table', caption: text, columns: [{ heading: text }], rows: [[text]] },
      { type: 'signature', label: text },
    ]);
    expect(typesetter.typeset(paper(...all)).length).toBeGreaterThan(10_000);
  });

  it('has letters for the names of members, and writes out what it has none for', () => {
    const named = (name: string) => typesetter.typeset(paper({ type: 'lead', text: name }));
    const names = ['Zoë Łukasz Ŵyn', 'نور جہاں', 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ', 'Żółć'];
    for (const name of names) expect(named(name)).not.toEqual(named('[U+0646]'));
    expect(named('A 💥')).toEqual(named('A [U+1F4A5]'));
    expect(named('王 \u0000')).toEqual(named('[U+738B] [U+0000]'));
  });

  it('draws an address as a code', () => {
    const block = {
      type: 'code',
      address: 'https://council.example/decisions/7',
      says: 'The decision:',
    } as const;
    expect(textOf(typesetter.typeset(paper(block)))).toContain(
      '(https://council.example/decisions/7)',
    );
  });

  it('says why a paper cannot be set', () => {
    expect(() => typesetter.typeset({ ...paper(), date: '2026-13-41' })).toThrow(
      /cannot be set: .*month/,
    );
  });
});
