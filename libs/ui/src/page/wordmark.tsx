/** Our mark: people round a table, seen from above, one place open for whoever comes next. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className="fm-wordmark">
      <svg className="fm-wordmark__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <g fill="currentColor">
          <circle cx="16" cy="3.5" r="2.6" />
          <circle cx="26.8" cy="9.75" r="2.6" />
          <circle cx="26.8" cy="22.25" r="2.6" />
          <circle cx="16" cy="28.5" r="2.6" />
          <circle cx="5.2" cy="22.25" r="2.6" />
        </g>
        <circle className="fm-wordmark__place" cx="5.2" cy="9.75" r="2.6" />
      </svg>
      <span className="fm-wordmark__name">{name}</span>
    </span>
  );
}
