import { paper as askPaper, type Paper } from '../api-voting';

const papers = new Map<string, Paper>();

/** The paper of a poll: asked for once, so that going from question to question needs no network. */
export async function paperOf(poll: string, signal: AbortSignal): Promise<Paper> {
  const known = papers.get(poll);
  if (known) return known;
  const asked = await askPaper(poll, signal);
  papers.set(poll, asked);
  return asked;
}

/** After something about it has changed: it is asked for again. */
export const forgetPaper = (poll: string): void => void papers.delete(poll);

export const forgetPapers = (): void => papers.clear();
