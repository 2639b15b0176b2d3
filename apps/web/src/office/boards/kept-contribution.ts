const nameOf = (board: string): string => `folkmoot-contribution-${board}`;

/**
 * Keeps what a member has committed to until it is shown, which can be days: also when the tab is closed.
 * Its secret parts are encrypted to the members of the board.
 * @throws what the browser says that keeps nothing: then nothing must be committed to
 */
export const keepContribution = (board: string, contribution: string): void =>
  localStorage.setItem(nameOf(board), contribution);

/** What this browser keeps for a board: `null` when nothing, or when it may not say. */
export function keptContribution(board: string): string | null {
  try {
    return localStorage.getItem(nameOf(board));
  } catch {
    return null;
  }
}

export const forgetContribution = (board: string): void => localStorage.removeItem(nameOf(board));
