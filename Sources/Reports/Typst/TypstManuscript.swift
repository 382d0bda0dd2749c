import Governance
package import Typesetting
import Words

extension Manuscript {
  /// What Typst needs to set the manuscript; same manuscript and look, same order.
  package func typeset(_ look: Look = Look()) -> TypesetOrder {
    var writer = TypstWriter(self, look)
    return writer.order()
  }
}

/// Turns a manuscript into data for the template, one piece after the other.
struct TypstWriter {
  let manuscript: Manuscript
  let look: Look
  var language: Language { manuscript.language }
  var files: [String: String] = [:]
  var namesRows: [Bool] = []
  /// Places that something leads to and that haven't been passed.
  private var awaited: Set<String>
  /// Places that are somewhere in the document.
  private let places: Set<String>
  /// That of the last heading: Typst refuses to skip one.
  var depth = 1

  init(_ manuscript: Manuscript, _ look: Look) {
    self.manuscript = manuscript
    self.look = look
    places = manuscript.places
    awaited = manuscript.destinations.intersection(places)
  }

  mutating func order() -> TypesetOrder {
    let cover = cover()
    let chapters = manuscript.chapters.map { chapter($0) }
    let own = manuscript.cover
    let names = [look.administration, own.body].filter { !$0.isEmpty }
    let data = Canonical.object([
      "author": .text(names.first ?? "Roder"), "chapters": .list(chapters),
      "colophon": .text(manuscript.colophon), "contents": .text(language("Innehåll", "Contents")),
      "cover": .list(cover), "footer": .text(own.checkNumber ?? own.kicker),
      "header": .list([
        .text(names.joined(separator: ", ")),
        .text([own.registryNumber, own.day].filter { !$0.isEmpty }.joined(separator: "  ")),
      ]),
      "kicker": .text(own.kicker), "lang": .text(language.rawValue), "look": looks(),
      "page": .list([.text(language("Sida ", "Page ")), .text(language(" av ", " of "))]),
      "title": .text(own.title.isEmpty ? language.untitled : own.title),
      "untyped": .text(language.untyped),
    ])
    return TypesetOrder(
      template: TypstTemplate.text, data: data, files: files, day: Day(iso: own.fileDay),
      namesRows: namesRows)
  }

  private mutating func looks() -> Canonical {
    let logotype = look.logotype.map { logotype in
      Canonical.object([
        "alt": .text(logotype.alternative), "file": .text(add(logotype.file)),
      ])
    }
    return .object([
      "accent": .text("#" + look.accent), "body": .text(look.bodyFont),
      "heading": .text(look.headingFont), "logotype": logotype,
    ])
  }

  private mutating func cover() -> [Canonical] {
    let cover = manuscript.cover
    var pieces: [Canonical] = []
    if !cover.facts.isEmpty {
      let rows = cover.facts.map { fact in
        Grid.Row(cells: [.init(Passage(own: fact.name)), .init(Passage(report: fact.value))])
      }
      var grid = Grid(
        name: language("Om uppföljningen", "About the follow-up"), head: [], rows: rows)
      grid.namesRows = true
      pieces.append(table(grid))
    }
    if let origin = cover.origin {
      pieces.append(piece("quiet", Passage(own: "\(origin.words) \(origin.digest).")))
    }
    if let number = cover.checkNumber {
      let name = language("Kontrollnummer", "Check number")
      pieces.append(piece("check", Passage(own: "\(name) \(number)")))
      pieces.append(piece("quiet", Passage(own: cover.howToVerify)))
    }
    return pieces + cover.notices.map { piece("notice", Passage(own: $0)) }
  }

  private mutating func chapter(_ chapter: Manuscript.Chapter) -> Canonical {
    depth = 1
    let number = chapter.number.map { $0 + " " } ?? ""
    let title = chapter.title.isEmpty ? language.untitled : chapter.title
    let anchor = passed(chapter.anchor)
    let pieces = chapter.pieces.flatMap { self.pieces($0) }
    return .object([
      "anchor": anchor, "pieces": .list(pieces), "title": .text(number + title),
    ])
  }

  /// The place, the first time that something which is led to stands there.
  mutating func passed(_ anchor: String) -> Canonical? {
    awaited.remove(anchor).map(Canonical.text)
  }

  func isPlace(_ anchor: String) -> Bool { places.contains(anchor) }
}
