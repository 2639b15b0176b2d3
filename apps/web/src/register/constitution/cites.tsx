/** Where a rule comes from: instruments, never summaries. */
export const Cites = ({ cites }: { readonly cites: readonly string[] }) => (
  <span className="fm-cites">{cites.join('; ')}</span>
);
