/**
 * How a paper looks, in Typst. What it says comes in as data, so nothing that it says is ever read as Typst.
 * Headings, tables with their heads, and the text that stands for a code are tagged as PDF/UA-1 asks.
 */
export const template = String.raw`#let paper = json(bytes(sys.inputs.paper))
#let day = paper.date.split("-").map(int)
#set document(
  title: paper.title + ": " + paper.subject,
  author: paper.organisation,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 22mm, bottom: 24mm),
  footer: context {
    set text(size: 9pt)
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      paper.footer,
      [Page #counter(page).display() of #counter(page).final().at(0)],
    )
  },
)
#set text(font: "Atkinson Hyperlegible Next", size: 11pt, lang: "en", region: "GB")
#set par(leading: 0.7em, spacing: 1.1em)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#show raw: set text(font: "DejaVu Sans Mono", size: 8pt)

// Hashes and addresses have no spaces: they may break between any two characters.
#let unbroken(value) = if value != "" { raw(value.clusters().join("\u{200b}")) }
#let labelled(row) = (
  text(weight: "bold", row.label),
  if row.at("code", default: false) { unbroken(row.value) } else { row.value },
)
#let rule = 0.5pt + luma(60%)

#let draw(block) = {
  if block.type == "heading" { heading(level: 2, block.text) }
  if block.type == "lead" { std.block(text(size: 13pt, weight: "bold", block.text)) }
  if block.type == "paragraph" { for part in block.text.split("\n") { par(part) } }
  if block.type == "list" {
    if block.ordered { enum(..block.items) } else { list(..block.items) }
  }
  if block.type == "facts" {
    table(
      columns: (48mm, 1fr),
      stroke: (rest: none, bottom: rule),
      inset: (x: 0mm, y: 2mm),
      column-gutter: 4mm,
      ..block.rows.map(labelled).flatten(),
    )
  }
  if block.type == "table" {
    let numeric = block.columns.map(column => column.at("numeric", default: false))
    figure(
      table(
        columns: (1fr,) + (auto,) * (block.columns.len() - 1),
        align: (x, _) => if numeric.at(x) { right } else { left },
        stroke: (rest: none, bottom: rule),
        inset: (x: 1.5mm, y: 1.6mm),
        table.header(..block.columns.map(column => text(weight: "bold", column.heading))),
        ..block.rows.flatten(),
      ),
      caption: figure.caption(position: top, block.caption),
      kind: table,
      supplement: none,
      numbering: none,
    )
  }
  if block.type == "code" {
    grid(
      columns: (30mm, 1fr),
      column-gutter: 6mm,
      align: horizon,
      image(bytes(block.svg), format: "svg", width: 30mm, alt: "A code that opens " + block.address),
      [#par(block.says) #link(block.address, unbroken(block.address))],
    )
  }
  if block.type == "signature" {
    v(14mm)
    grid(
      columns: (1fr, 45mm),
      column-gutter: 8mm,
      row-gutter: 2mm,
      line(length: 100%, stroke: rule), line(length: 100%, stroke: rule),
      block.label, [Date],
    )
  }
}

#show figure: set align(left)
#show figure: set block(breakable: true)
#show figure.caption: set text(weight: "bold")
#text(weight: "bold", paper.organisation)
#heading(level: 1, paper.title)
#text(size: 14pt, paper.subject)
#for block in paper.blocks { draw(block) }
`;
