import Markup
import Reports
import Words

/// Words in a row as HTML; a screen reader is told where they are the report's.
struct PassageMarkup {
  let language: Language

  /// The attribute of an element that holds the words.
  func language(of passage: Passage) -> HTML {
    passage.isOfReport ? language.ofReport : ""
  }

  func html(_ passage: Passage) -> HTML {
    "\(passage.runs.map { html($0, in: passage) })"
  }

  private func html(_ run: Passage.Run, in passage: Passage) -> HTML {
    switch run.voice {
    case .own: run.isBold ? "<strong>\(run.words)</strong>" : "\(run.words)"
    case .quoted: "<span class=\"quoted\"\(language.ofReport)>”\(run.words)”</span>"
    case .tag:
      """
      <span class="planned" lang="\(language.rawValue)"><span class="unseen">[</span>\
      \(run.words)<span class="unseen">]</span></span> 
      """
    case .report: placed("\(run.words)", run)
    case .masked:
      placed("<span class=\"masked\" lang=\"\(language.rawValue)\">\(run.words)</span>", run)
    }
  }

  private func placed(_ html: HTML, _ run: Passage.Run) -> HTML {
    if let link = run.link { return "<a href=\"#\(link)\">\(html)</a>" }
    guard let anchor = run.anchor else { return html }
    return "<span class=\"\(run.isItalic ? "s italic" : "s")\" id=\"\(anchor)\">\(html)</span>"
  }
}

extension Passage {
  var isOfReport: Bool { runs.contains { $0.voice == .report } }
}
