import { wording as words } from './import-wording';

/** A list to be imported, and what it is called. */
export interface Roll {
  readonly name: string;
  readonly csv: string;
}

export type RollSource = 'file' | 'pasted';

/** Why there is no list, and the field that it is about. */
export interface NoRoll {
  readonly field: 'source' | 'file' | 'pasted';
  readonly text: string;
}

/** The server takes this many bytes in one request. */
const mostBytes = 50_000_000;

/** Reads the list that the form holds: a file, or rows that were pasted. */
export async function readRoll(form: FormData): Promise<Roll | NoRoll> {
  const source = form.get('source');
  if (source === 'file') return readFile(form.get('file'));
  if (source === 'pasted') return readPasted(form.get('pasted'));
  return { field: 'source', text: words.sourceMissing };
}

async function readFile(file: FormDataEntryValue | null): Promise<Roll | NoRoll> {
  if (!(file instanceof File) || file.size === 0) return { field: 'file', text: words.fileMissing };
  if (file.size > mostBytes) return { field: 'file', text: words.fileTooLarge };
  const csv = decode(await file.arrayBuffer());
  return csv === null ? { field: 'file', text: words.notText } : { name: file.name, csv };
}

function readPasted(pasted: FormDataEntryValue | null): Roll | NoRoll {
  if (typeof pasted !== 'string' || pasted.trim() === '')
    return { field: 'pasted', text: words.pastedMissing };
  return { name: words.pastedName, csv: isTabbed(pasted) ? fromTabs(pasted) : pasted };
}

/** Text in UTF-8, else in the code page that older spreadsheets save; `null` when it is no text. */
function decode(bytes: ArrayBuffer): string | null {
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return text.includes('\0') ? null : text;
}

function utf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Cells copied from a spreadsheet arrive with tabs between them. */
const isTabbed = (text: string): boolean => /^[^\n,;]*\t/.test(text);

const fromTabs = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(quoted).join(','))
    .join('\n');

const quoted = (cell: string): string =>
  /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
