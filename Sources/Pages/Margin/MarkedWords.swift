import Markup
import Words

/// A text with the quoted words marked; what overlaps is marked once.
func marking(_ quotes: [String], in text: String) -> HTML {
  let bytes = Array(text.utf8)
  let ranges = quotes.compactMap { place(of: Array($0.utf8), in: bytes) }
    .sorted { $0.lowerBound < $1.lowerBound }
  var html: HTML = ""
  var end = 0
  for range in merged(ranges) {
    html +=
      "\(slice(bytes, end..<range.lowerBound))\(opening(of: range, in: bytes))\(slice(bytes, range))</mark>"
    end = range.upperBound
  }
  html += "\(slice(bytes, end..<bytes.count))"
  return html
}

/// A whole sentence is underlined only; so much color would drown the words that matter.
private func opening(of range: Range<Int>, in text: [UInt8]) -> HTML {
  range.count + 1 >= text.count && text.count > 60 ? "<mark class=\"whole\">" : "<mark>"
}

private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var merged: [Range<Int>] = []
  for range in ranges {
    if let last = merged.last, range.lowerBound < last.upperBound {
      merged[merged.count - 1] =
        last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      merged.append(range)
    }
  }
  return merged
}

private func slice(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  String(decoding: bytes[range], as: UTF8.self)
}
