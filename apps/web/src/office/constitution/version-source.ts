import { wording } from './wording';

const words = wording.choose;

export type VersionSource = 'file' | 'pasted';

/** Why there is no text, and the field that it is about. */
export interface NoVersion {
  readonly field: 'source' | 'file' | 'pasted';
  readonly text: string;
}

const longest = 500_000;

/** Reads the text that the form holds: a file, or what was pasted. */
export async function readSource(form: FormData): Promise<string | NoVersion> {
  const source = form.get('source');
  if (source === 'file') return readFile(form.get('file'));
  if (source === 'pasted') return readPasted(form.get('pasted'));
  return { field: 'source', text: words.sourceMissing };
}

async function readFile(file: FormDataEntryValue | null): Promise<string | NoVersion> {
  if (!(file instanceof File) || file.size === 0) return { field: 'file', text: words.fileMissing };
  if (file.size > longest) return { field: 'file', text: words.tooLarge };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { field: 'file', text: words.notText };
  }
}

function readPasted(pasted: FormDataEntryValue | null): string | NoVersion {
  if (typeof pasted !== 'string' || pasted.trim() === '')
    return { field: 'pasted', text: words.pastedMissing };
  return pasted.length > longest ? { field: 'pasted', text: words.tooLarge } : pasted;
}
