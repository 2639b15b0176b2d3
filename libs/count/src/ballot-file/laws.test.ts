import fc from 'fast-check';
import { valueOf } from '@folkmoot/basics';
import { electionBytes } from '../../testing/elections';
import { type Paper } from '../contest';
import { type Rank } from '../preferences';
import { BltReader } from './blt-reader';
import { parseBlt } from './parse-blt';
import { type WritableBallotFile, writeBlt } from './write-blt';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Any text that the form can hold, quotes and accents included. */
const name = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/\p{Cc}+/gu, ' '));

/** Cuts a shuffled list into ranks: plain ones, equal ones and skipped ones. */
const ranks = (candidates: number): fc.Arbitrary<readonly Rank[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(Array.from({ length: candidates }, (_, place) => place)),
      fc.array(fc.constantFrom('plain', 'equal', 'skip'), { minLength: candidates }),
    )
    .map(([places, kinds]) => {
      const result: Rank[] = [];
      for (const [index, place] of places.entries()) {
        const before = result.at(-1);
        if (kinds[index] === 'skip') result.push([]);
        if (kinds[index] === 'equal' && typeof before === 'number')
          result[result.length - 1] = [before, place];
        else result.push(place);
      }
      return result;
    });

const anyFile: fc.Arbitrary<WritableBallotFile> = fc
  .integer({ min: 1, max: 12 })
  .chain((candidates) => {
    const places = Array.from({ length: candidates }, (_, place) => place);
    return fc.record({
      title: fc.option(name.filter((text) => text !== '')),
      seats: fc.integer({ min: 1, max: 9 }),
      candidates: fc.array(fc.record({ name, party: fc.option(name) }), {
        minLength: candidates,
        maxLength: candidates,
      }),
      withdrawn: fc.subarray(places),
      papers: fc.uniqueArray(
        fc.record({ preferences: ranks(candidates), count: fc.integer({ min: 1, max: 2 ** 40 }) }),
        { selector: (paper) => JSON.stringify(paper.preferences) },
      ),
      tieOrder: fc.option(
        fc.shuffledSubarray(places, { minLength: candidates, maxLength: candidates }),
      ),
      notes: fc.array(name, { maxLength: 2 }),
    });
  });

/** Papers as they are read: ascending, equal candidates after plain ones and a skipped rank last. */
const ascending = ({ papers }: WritableBallotFile): Paper[] => {
  const numbers = ({ preferences }: Paper): number[] =>
    preferences.flatMap((rank) => {
      if (typeof rank === 'number') return [rank];
      return rank.length === 0 ? [200] : rank.map((place, at) => (at === 0 ? place : 100 + place));
    });
  return [...papers].sort((a, b) => {
    const [first, second] = [numbers(a), numbers(b)];
    const at = first.findIndex((number, index) => number !== second[index]);
    return at < 0 ? first.length - second.length : first[at]! - (second[at] ?? -1);
  });
};

describe('laws of ballot files', () => {
  it('a written file reads as it was, its papers in order', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { warnings: _warnings, ...read } = valueOf(parseBlt(utf8(writeBlt(file))));
        expect({ ...read, papers: [...read.papers] }).toEqual({
          ...file,
          papers: ascending(file),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a file cut off before its last name is refused, wherever it is cut', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (file, cut) => {
        // A name that ends in a quote may be cut so that a shorter one is left.
        const candidates = file.candidates.map(({ name: given }) => ({
          name: given.replaceAll('"', '”'),
          party: null,
        }));
        const bytes = utf8(writeBlt({ ...file, candidates, title: null, notes: [] }));
        const result = parseBlt(bytes.subarray(0, cut % (bytes.length - '"\n""\n'.length)));
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('a file reads the same, or is refused alike, however it is cut into pieces', () => {
    const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', ' # é\n', '\t/* 0\n */\n');
    const damaged = fc
      .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }), lineEnd)
      .map(([file, changes, end]) => {
        const bytes = utf8(writeBlt(file).replaceAll('\n', end));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        return bytes;
      });
    const plain = (result: ReturnType<typeof parseBlt>): object =>
      result.ok ? { ...result.value, papers: [...result.value.papers] } : result.error;
    fc.assert(
      fc.property(damaged, fc.array(fc.integer({ min: 1, max: 40 })), (bytes, lengths) => {
        const reader = new BltReader();
        let at = 0;
        for (const length of lengths) reader.push(bytes.subarray(at, (at += length)));
        reader.push(bytes.subarray(at));
        expect(plain(reader.end())).toEqual(plain(parseBlt(bytes)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('a refusal names the same place wherever a character or a line end is cut in two', () => {
    const bytes = utf8(': 1\r\n1 0\n0\n"é𐀀\u00a0\r\n€ \0');
    for (let cut = 1; cut < bytes.length; cut++) {
      const reader = new BltReader();
      reader.push(bytes.subarray(0, cut));
      reader.push(bytes.subarray(cut));
      expect(reader.end()).toEqual(parseBlt(bytes));
    }
  });

  it('any bytes at all give a file or a fault with a place, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = parseBlt(bytes);
        expect(result.ok || (result.error.line >= 1 && result.error.column >= 1)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('any string of the words of the form gives a file or a fault, and never throws', () => {
    const words = [
      '0',
      '1',
      '2',
      '3',
      '-',
      '-1',
      '=',
      '\n',
      '\r\n',
      ' ',
      '"',
      'x',
      ',',
      '[nick a b]',
    ];
    const more = ['[tie', ']', '(', ')', '#', '/*', '*/', '"A"', '0.5', '\u0000', '\uFEFF', 'é'];
    const text = fc.array(fc.constantFrom(...words, ...more), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const result = parseBlt(utf8(`2 1\n1 1 0\n${parts.join(' ')}`));
        expect(result.ok || result.error.says.startsWith(`line ${result.error.line}, `)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a good file with some bytes changed gives a file or a fault, and never throws', () => {
    const good = electionBytes('parse', 'px-comments-blank-lines.blt');
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of all) bytes[at] = value;
        expect(() => parseBlt(bytes)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
