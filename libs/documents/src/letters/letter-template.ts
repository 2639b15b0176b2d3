/**
 * How letters with codes look, in Typst: one to a sheet, the name where a window of an envelope (DL) shows it, and the
 * code in large type of one width. What they say comes in as data, so nothing of it is ever read as Typst.
 */
export const letterTemplate = String.raw`#let run = json(bytes(sys.inputs.paper))
#let day = run.date.split("-").map(int)
#set document(
  title: "Letters: " + run.title,
  author: run.organisation,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 22mm))
#set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "en", region: "GB")
#set par(leading: 0.7em, spacing: 1.1em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#show raw: set text(font: "DejaVu Sans Mono")

#let draw(letter) = {
  text(weight: "bold", run.organisation)
  v(22mm)
  par(letter.name)
  par("Member number " + letter.memberNumber)
  v(16mm)
  par(datetime(year: day.at(0), month: day.at(1), day: day.at(2)).display("[day padding:none] [month repr:long] [year]"))
  heading(level: 1, run.title)
  par("Dear " + letter.name + ",")
  for paragraph in run.paragraphs { par(paragraph) }
  block(
    width: 100%,
    inset: 6mm,
    stroke: 0.5pt + luma(60%),
    breakable: false,
    grid(
      columns: (1fr, 30mm),
      column-gutter: 6mm,
      align: horizon,
      [#par("Your code") #text(size: 22pt, raw(letter.code)) #par("Type it at " + run.page)],
      image(bytes(letter.svg), format: "svg", width: 30mm, alt: "A code for a phone’s camera that opens the page with your code in it"),
    ),
  )
  for paragraph in run.after { par(paragraph) }
}

#for (place, letter) in run.letters.enumerate() {
  if place > 0 { pagebreak() }
  draw(letter)
}
`;
