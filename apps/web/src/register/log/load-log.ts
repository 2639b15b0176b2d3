import { logEntries, logHead } from '../../shared/api-register';
import { type LogData } from './log-page';
import { readEntry } from './read-entry';

const pageSize = 25;

/**
 * A page of the log. @param from  index of its oldest entry; the newest entries when not a number
 */
export async function loadLog(from: string | null, signal: AbortSignal): Promise<LogData> {
  const head = await logHead(signal);
  const newest = Math.max(0, head.size - pageSize);
  const start = from !== null && /^\d+$/.test(from) ? Math.min(Number(from), newest) : newest;
  const lines = head.size === 0 ? [] : await logEntries(start, pageSize, signal);
  return {
    head,
    entries: lines.map(readEntry).reverse(),
    older: start > 0 ? Math.max(0, start - pageSize) : null,
    newer: start < newest ? Math.min(newest, start + pageSize) : null,
  };
}
