/// How a manuscript looks on paper, for Typst.
///
/// Fixed: what a document says comes as data and is never read as markup.
enum TypstTemplate {
  static let text = #"""
    #let d = json("data.json")
    #let accent = rgb(d.look.accent)
    #let quiet = luma(68)
    #let fallback = ("Liberation Serif", "DejaVu Sans Mono")
    #let missing = d.at("missing", default: ())
    #let broken = d.at("broken", default: ())

    #set document(title: d.title, author: d.author)
    #set text(
      font: (d.look.body, ..fallback), size: 11pt, lang: d.lang,
      region: if d.lang == "sv" { "se" } else { "gb" }, hyphenate: true,
      costs: (hyphenation: 200%, runt: 300%, widow: 200%, orphan: 200%))
    #set par(leading: 0.68em, spacing: 1.05em, linebreaks: "optimized")

    // Words are text and nothing else.
    #let words(text) = text.split("\n").join(linebreak())
    #let report(body) = if d.lang == "sv" { body } else { text(lang: "sv", region: "se", body) }
    #let sign(words) = box(
      stroke: 0.5pt, inset: (x: 2.5pt), outset: (y: 2.5pt), radius: 1pt,
      text(size: 0.8em, weight: "bold", words))

    #let run(one) = {
      let body = if "v" not in one { words(one.w) } else if one.v == "tag" {
        sign(one.w) + " "
      } else if one.v == "masked" {
        highlight(fill: luma(225), one.w)
      } else {
        report(words(one.w))
      }
      if "b" in one { body = strong(body) }
      if "i" in one { body = emph(body) }
      if "l" in one { body = link(label(one.l), text(fill: accent, body)) }
      if "a" in one { [#metadata(none)#label(one.a)] }
      body
    }
    #let runs(all) = all.map(run).join()

    #set page(
      paper: "a4", margin: (top: 30mm, bottom: 25mm, x: 25mm),
      header-ascent: 8mm, footer-descent: 8mm,
      header: {
        set text(size: 8.5pt, fill: quiet, hyphenate: false)
        grid(
          columns: (1fr, auto), column-gutter: 12pt, align: (left + bottom, right + bottom),
          {
            if "logotype" in d.look {
              box(image(d.look.logotype.file, height: 32pt, alt: d.look.logotype.alt)) + h(8pt)
            }
            d.header.first()
          },
          d.header.last())
        v(-4pt)
        line(length: 100%, stroke: 0.5pt + luma(160))
      },
      footer: context {
        set text(size: 8.5pt, fill: quiet, hyphenate: false)
        let (of, total) = d.page
        grid(
          columns: (1fr, auto), d.footer,
          of + str(counter(page).get().first()) + total + str(counter(page).final().first()))
      })

    #show heading: set text(font: (d.look.heading, ..fallback), hyphenate: false)
    #show heading: set par(leading: 0.5em)
    #show heading.where(level: 1): set text(size: 17pt)
    #show heading.where(level: 1): set block(above: 26pt, below: 12pt, sticky: true)
    #show heading.where(level: 2): set text(size: 13.5pt)
    #show heading.where(level: 2): set block(above: 20pt, below: 9pt, sticky: true)
    #show heading.where(level: 3): set text(size: 11.5pt)
    #show heading.where(level: 3): set block(above: 16pt, below: 8pt, sticky: true)
    #show heading.where(level: 4): set text(size: 11pt, style: "italic")
    #show heading.where(level: 4): set block(above: 14pt, below: 7pt, sticky: true)
    #show title: set text(font: (d.look.heading, ..fallback), size: 22pt, hyphenate: false)
    #show title: set par(leading: 0.45em)
    #show title: set block(below: 20pt)
    #show quote.where(block: true): set block(above: 11pt, below: 11pt)
    #show quote.where(block: true): it => block(
      above: 11pt, below: 11pt, inset: (left: 12pt, y: 2pt), outset: (left: -1pt), stroke: (left: 2pt + luma(150)), it.body)
    #show figure.caption: it => it.body
    #show figure: set block(above: 18pt, below: 18pt)
    #show figure.where(kind: table): set figure.caption(position: top)
    #show figure.where(kind: table): set align(left)
    #show outline.entry: set block(above: 8pt)
    #show outline.entry: set text(hyphenate: false)

    #let bar(body) = block(
      inset: (left: 10pt, y: 2pt), stroke: (left: 2.5pt + accent), width: 100%, body)
    #let small(body) = text(size: 10pt, fill: quiet, body)

    #let cell(one, sizes) = table.cell(
      breakable: sizes.breakable, if "m" in one { strong(runs(one.r)) } else { runs(one.r) })

    #let part(whole, one) = {
      set text(size: whole.size * 0.1pt)
      set par(leading: 0.5em, spacing: 0.7em)
      let head = whole.head
      let named(name) = strong(if one.isOwn { words(name) } else { report(words(name)) })
      let rule = 0.8pt + black
      let rows = one.rows.map(row => row.cells.map(c => cell(c, row))).flatten()
      let body = table(
        columns: one.widths.map(width => width * 1fr),
        align: one.right.map(isRight => if isRight { top + end } else { top + start }),
        inset: (x: 3.5pt, y: 4pt),
        stroke: (_, y) => (
          top: if y == 0 { rule },
          bottom: if y == 0 and head { rule } else { 0.4pt + luma(170) }),
        ..if head {
          (table.header(..one.head.map(name => named(name))),)
        },
        ..rows)
      if "name" in one {
        show figure: set block(breakable: one.breakable)
        figure(kind: table, supplement: none, numbering: none, outlined: false, body,
          caption: block(
            width: 100%, sticky: true, below: 7pt, align(left, named(one.name))))
      } else { block(above: 14pt, below: 16pt, breakable: one.breakable, body) }
    }
    #let table-of(one) = {
      let parts = one.parts.map(each => part(one, each)).join()
      if one.turned { page(flipped: true, parts) } else { parts }
    }

    #let picture(one) = {
      let body = if one.at("file", default: none) == none or one.file in broken {
        small(words(one.alt))
      } else {
        image(one.file, alt: one.alt, width: one.width * 0.1pt)
      }
      let caption = one.at("caption", default: none)
      if "file" not in one or one.file in broken {
        par(body)
        if caption != none { par(small(runs(caption))) }
      } else if caption == none { figure(body, numbering: none, outlined: false) } else {
        figure(
          body, supplement: none, numbering: none, outlined: false,
          caption: align(left, small(runs(caption))))
      }
    }

    #let piece(one) = {
      if one.k == "heading" { heading(level: one.level, outlined: one.level < 3, runs(one.r)) }
      else if one.k == "plain" { par(runs(one.r)) }
      else if one.k == "sum" { par(strong(runs(one.r))) }
      else if one.k == "notice" { bar(par(runs(one.r))) }
      else if one.k == "check" {
        par(text(size: 13pt, weight: "bold", tracking: 0.5pt, runs(one.r)))
      } else if one.k == "quiet" { par(small(runs(one.r))) }
      else if one.k == "wording" {
        quote(block: true, runs(one.r) + if "label" in one { small(" (" + one.label + ")") })
      }
      else if one.k == "list" {
        list(marker: [–], body-indent: 7pt, spacing: 0.75em, ..one.items.map(runs))
      }
      else if one.k == "table" { table-of(one) }
      else if one.k == "picture" { picture(one) }
    }

    #if d.kicker != "" { par(text(fill: accent, weight: "bold", d.kicker)) }
    #title(report(d.title))
    #for one in d.cover { piece(one) }
    #if d.chapters.len() > 0 {
      v(10pt)
      outline(title: d.contents, depth: 1)
      pagebreak(weak: true)
    }
    #for chapter in d.chapters [
      #if "anchor" in chapter [#metadata(none)#label(chapter.anchor)]
      #heading(level: 1, report(chapter.title))
      #for one in chapter.pieces { piece(one) }
    ]
    #if missing.len() > 0 { bar(par(d.untyped + " " + missing.join(", ") + ".")) }
    #if d.colophon != "" { v(12pt) + par(small(d.colophon)) }
    """#
}
