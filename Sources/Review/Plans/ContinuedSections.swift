package import Governance

/// Which section of the earlier edition each later one continues, as places from 0: the one with
/// the same title, else the one that tells of the same.
package func continuedSections(of earlier: Report, in later: Report) -> [Int: Int] {
  let pairs = SectionPairs(from: earlier, to: later)
  var continued: [Int: Int] = [:]
  for isNamesake in [true, false] {
    for (place, section) in earlier.sections.enumerated() {
      for next in pairs.later(of: place) where continued[next] == nil {
        let isSame = section.title.lowercased() == later.sections[next].title.lowercased()
        if isSame || !isNamesake { continued[next] = place }
      }
    }
  }
  return continued
}
