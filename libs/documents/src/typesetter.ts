import fs from 'node:fs';
import { createRequire } from 'node:module';
import { types } from 'node:util';
import { renderSVG } from 'uqr';
import { drawnRun, type LetterRun } from './letters/letter-run';
import { letterTemplate } from './letters/letter-template';
import { type Block, type Paper } from './paper';
import { loadTypst, type Compiled, type Compiler } from './load-typst';
import { template } from './template';

/** By family: a character is taken from the first that has it. Nastaliq and Gurmukhi are for names in Urdu and Punjabi. */
const fontFiles = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
  'noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf',
];

/**
 * Makes PDF files that screen readers can read: tagged, as PDF/UA-1 (ISO 14289-1) asks; the typesetter refuses a
 * document that would not be. The same paper gives the same bytes. Fonts are read once, from files of this program.
 */
export class Typesetter {
  private readonly compiler: Compiler = loadTypst().NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts() }],
  });

  /**
   * Characters that no font has are written out as their numbers, such as `[U+1F4A5]`: a reader would hear nothing.
   * @throws Error when the typesetter refuses, with what it said: the paper's data are at fault, or this program
   */
  typeset({ blocks, ...paper }: Paper): Buffer {
    return this.withFonts(template, { ...paper, blocks: blocks.map(withCode) });
  }

  /** Letters in one file, each on a sheet of its own. As for `typeset`. */
  typesetLetters(run: LetterRun): Buffer {
    return this.withFonts(letterTemplate, drawnRun(run));
  }

  private withFonts(mainFileContent: string, drawn: object): Buffer {
    const missing = new Set<string>();
    for (;;) {
      try {
        return this.set(mainFileContent, drawn, missing);
      } catch (error) {
        const more = missingIn(error).filter((character) => !missing.has(character));
        if (more.length === 0) throw error;
        for (const character of more) missing.add(character);
      }
    }
  }

  private set(mainFileContent: string, drawn: object, missing: ReadonlySet<string>): Buffer {
    const written = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? writtenOut(value, missing) : value;
    const inputs = { paper: JSON.stringify(drawn, written) };
    const compiled = this.compiler.compile({ mainFileContent, inputs });
    const document = compiled.result;
    if (!document) throw new Error(`A document cannot be set: ${this.diagnostics(compiled)}`);
    return this.compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  }

  private diagnostics(compiled: Compiled): string {
    const error = compiled.takeDiagnostics();
    return error ? JSON.stringify(this.compiler.fetchDiagnostics(error)) : 'no reason was given';
  }
}

/** An address with its drawing, which the template places. */
const withCode = (block: Block): Block | (Block & { readonly svg: string }) =>
  block.type === 'code' ? { ...block, svg: renderSVG(block.address, { border: 2 }) } : block;

/** The characters that the typesetter found in no font. It names them as Rust writes text. */
function missingIn(error: unknown): string[] {
  const says = types.isNativeError(error) ? error.message : '';
  return Array.from(
    says.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu),
    ([, text]) =>
      text!.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
  ).flatMap((text) => Array.from(text));
}

const writtenOut = (text: string, missing: ReadonlySet<string>): string =>
  missing.size === 0
    ? text
    : Array.from(text, (character) =>
        missing.has(character)
          ? `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
          : character,
      ).join('');

function fonts(): Buffer[] {
  const { resolve } = createRequire(__filename);
  return fontFiles.map((file) => fs.readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
