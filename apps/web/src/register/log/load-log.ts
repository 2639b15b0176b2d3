import { logEntries, logHead } from '../../shared/api-register';
import { type LogData } from './log-page';
import { readEntry } from './read-entry';

const pageSize = 25;

/**
 * A page of the log: of its newest entries, unless the address says otherwise.
 * @param query  `from`: index of the oldest entry. `entry`: index of the one that is looked for
 */
export async function loadLog(query: URLSearchParams, signal: AbortSignal): Promise<LogData> {
  const head = await logHead(signal);
  const newest = Math.max(0, head.size - pageSize);
  const asked = wholeNumber(query.get('entry'));
  const from = asked === null ? wholeNumber(query.get('from')) : asked - Math.floor(pageSize / 2);
  const start = Math.min(Math.max(0, from ?? newest), newest);
  const lines = head.size === 0 ? [] : await logEntries(start, pageSize, signal);
  return {
    head,
    asked,
    entries: lines.map(readEntry).reverse(),
    older: start > 0 ? Math.max(0, start - pageSize) : null,
    newer: start < newest ? Math.min(newest, start + pageSize) : null,
  };
}

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d+$/.test(text) ? Number(text) : null;
