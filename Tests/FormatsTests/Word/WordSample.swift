import Testing

@testable import Formats

/// A Word file made of the few parts that a test is about.
struct WordSample {
  static let usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var endnotes = ""
  var title: String?
  var space = usual
  /// Where the main part is kept.
  var path = "word/document.xml"

  var bytes: [UInt8] { ZipSample(parts: parts).bytes }

  var parts: [ZipSample.Part] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let file = path.split(separator: "/").last ?? ""
    var parts = [
      ZipSample.Part("_rels/.rels", rootRelationships),
      ZipSample.Part(path, root("document", "<w:body>\(body)</w:body>")).deflated,
    ]
    let further = [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes),
      ("endnotes", endnotes),
    ].filter { !$0.1.isEmpty }
    let relations = further.map { relation($0.0, "\($0.0).xml") }.joined()
    parts.append(ZipSample.Part("\(folder)/_rels/\(file).rels", relationships(relations)))
    for (name, content) in further {
      parts.append(ZipSample.Part("\(folder)/\(name).xml", root(name, content)))
    }
    if let title {
      let space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
      let content =
        "<c:coreProperties xmlns:c='\(space)' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        + "<dc:creator>x</dc:creator><dc:title>\(title)</dc:title></c:coreProperties>"
      parts.append(ZipSample.Part("docProps/core.xml", content))
    }
    return parts
  }

  private var rootRelationships: String {
    relationships(
      relation("officeDocument", "/\(path)")
        + (title == nil ? "" : relation("metadata/core-properties", "docProps/core.xml")))
  }

  private func relationships(_ content: String) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns='\(space)'>\(content)</Relationships>"
  }

  private func relation(_ kind: String, _ target: String) -> String {
    let base =
      space == Self.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return "<Relationship Id='r\(kind)' Type='\(base)/\(kind)' Target='\(target)'/>"
  }

  private func root(_ name: String, _ content: String) -> String {
    let others =
      " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
      + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
      + " xmlns:x='urn:x'"
    return
      "<?xml version='1.0' encoding='UTF-8'?><w:\(name) xmlns:w='\(space)'\(others)>\(content)</w:\(name)>"
  }
}

extension WordSample: CustomTestStringConvertible {
  var testDescription: String { body }
}

/// The document in one line, as the tables of the tests write it.
///
/// Blocks are parted by " ¶ ", cells by " | ", rows by " / ", paragraphs in a cell by " + ". Before
/// a paragraph: "h2" a heading, "l0" a list, "→" set in, "↓" after a gap. Bold and italic letters
/// stand in `*` and `_`.
func line(_ document: SourceDocument) -> String {
  document.blocks.map { block in
    switch block {
    case .paragraph(let paragraph): return line(paragraph)
    case .table(let rows, let headRows):
      let lines = rows.map {
        $0.map { $0.map(line).joined(separator: " + ") }.joined(separator: " | ")
      }
      return "[\(headRows): \(lines.joined(separator: " / "))]"
    }
  }.joined(separator: " ¶ ")
}

private func line(_ paragraph: SourceParagraph) -> String {
  let marks = [
    paragraph.followsGap ? "↓" : nil, paragraph.isIndented ? "→" : nil,
    paragraph.outlineLevel.map { "h\($0)" }, paragraph.listLevel.map { "l\($0)" },
  ].compactMap(\.self)
  let runs = paragraph.runs.map { run in
    let italic = run.isItalic ? "_\(run.text)_" : run.text
    return run.isBold ? "*\(italic)*" : italic
  }
  return (marks + [runs.joined()]).joined(separator: " ")
}

/// A paragraph of one run.
func p(_ text: String, _ setting: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(setting)</w:pPr>\(r(text, run))</w:p>"
}

/// A run.
func r(_ text: String, _ look: String = "") -> String {
  "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}

/// A paragraph style.
func style(_ id: String, _ name: String, on basis: String? = nil, _ content: String = "") -> String
{
  let basedOn = basis.map { "<w:basedOn w:val='\($0)'/>" } ?? ""
  return
    "<w:style w:type='paragraph' w:styleId='\(id)'><w:name w:val='\(name)'/>\(basedOn)\(content)</w:style>"
}
