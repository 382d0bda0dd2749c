import Formats

/// The styles of a written document, by what they are for.
enum WordStyle: String, CaseIterable, Sendable {
  case normal = "Normal"
  case title = "Title"
  case kicker = "Subtitle"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case heading5 = "Heading5"
  case contentsHeading = "TOCHeading"
  case contents = "TOC1"
  case wording = "Quote"
  case listItem = "ListBullet"
  case caption = "Caption"
  case header = "Header"
  case footer = "Footer"
  case sum = "RoderSum"
  case notice = "RoderNotice"
  case quiet = "RoderQuiet"
  case cell = "RoderCell"
  case checkNumber = "RoderCheckNumber"
  case tag = "RoderTag"
  case masked = "RoderMasked"
  case label = "RoderLabel"
  case link = "Hyperlink"
  case table = "RoderTable"

  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case 1: .heading1
    case 2: .heading2
    case 3: .heading3
    case 4: .heading4
    default: .heading5
    }
  }

  /// As Word knows it, whatever its language; its own styles are named so.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .title: "Title"
    case .kicker: "Subtitle"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .heading5: "heading 5"
    case .contentsHeading: "TOC Heading"
    case .contents: "toc 1"
    case .wording: "Quote"
    case .listItem: "List Bullet"
    case .caption: "caption"
    case .header: "header"
    case .footer: "footer"
    case .sum: "Roder summa"
    case .notice: "Roder upplysning"
    case .quiet: "Roder anmärkt"
    case .cell: "Roder cell"
    case .checkNumber: "Roder kontrollnummer"
    case .tag: "Roder märke"
    case .masked: "Roder maskat"
    case .label: "Roder etikett"
    case .link: "Hyperlink"
    case .table: "Roder tabell"
    }
  }

  var kind: String {
    switch self {
    case .tag, .masked, .label, .link: "character"
    case .table: "table"
    default: "paragraph"
    }
  }
}
