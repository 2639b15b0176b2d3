/** The style sheet of every page. Colours have a contrast of at least 4.5 to 1. */
export const style = `:root { --ink: #1d2622; --soft: #4a5550; --line: #c9d1cc; --paper: #fff; --mist: #eef4f3; --link: #0b5a6b; --good: #1c5c3a; --bad: #8f2a1c; }
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
body { margin: 0; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: .75rem; border-bottom: 4px solid var(--link); }
.name { margin: 0; font-weight: 700; font-size: 1.125rem; }
.name a { color: inherit; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .25rem 0 .5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .375rem 0; }
main { padding-bottom: 2rem; }
footer { border-top: 1px solid var(--line); color: var(--soft); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; background: #fff6dd; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .5rem 1rem; }
h1 { margin: 1.5rem 0 .75rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 44rem; }
.caption { display: block; color: var(--soft); font-size: 1rem; font-weight: 400; }
.lead { font-size: 1.125rem; }
.soft, .cites { color: var(--soft); }
.cites { display: block; font-size: .9375rem; }
.verdict { padding: 1rem; border-left: 6px solid var(--link); background: var(--mist); }
.verdict p:last-child { margin: 0; }
.tag { display: inline-block; padding: .125rem .5rem; border: 2px solid currentColor; border-radius: .25rem; font-weight: 700; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.wording { white-space: pre-line; }
.list { padding: 0; list-style: none; }
.list > li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.steps > li { margin-bottom: .75rem; padding-left: .25rem; }
dt { margin-top: .5rem; font-weight: 700; }
dd { margin: 0; }
code { font: .875rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: .75rem; overflow-x: auto; background: var(--mist); font: .875rem/1.4 ui-monospace, Consolas, monospace; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; min-width: 50%; }
caption { padding: .25rem 0; font-weight: 700; text-align: left; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print {
  nav, .skip, footer { display: none; }
  header, main { max-width: none; padding: 0; }
  a { color: inherit; }
  .scroll, pre { overflow: visible; white-space: pre-wrap; }
  .verdict, tr, .list > li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
