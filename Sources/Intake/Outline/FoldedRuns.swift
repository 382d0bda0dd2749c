package import Formats

/// A paragraph's runs with white space folded to single spaces and soft hyphens dropped.
///
/// Runs that hold nothing more are gone; none begins the paragraph or ends it with a space.
package func foldedRuns(_ runs: [SourceRun]) -> [SourceRun] {
  var folded: [SourceRun] = []
  var last: UInt8?
  for run in runs {
    var bytes: [UInt8] = []
    for scalar in run.text.unicodeScalars {
      fold(scalar, after: bytes.last ?? last, into: &bytes)
    }
    guard let end = bytes.last else { continue }
    last = end
    var run = run
    run.text = String(decoding: bytes, as: UTF8.self)
    folded.append(run)
  }
  while let end = folded.indices.last, folded[end].text.last == " " {
    folded[end].text.removeLast()
    if folded[end].text.isEmpty { folded.removeLast() }
  }
  return folded
}

private func fold(_ scalar: Unicode.Scalar, after last: UInt8?, into bytes: inout [UInt8]) {
  switch scalar.value {
  case 0xAD, 0x200B...0x200D, 0xFEFF, 0x2060: return
  case 0x2011: bytes.append(0x2D)
  case 0x00...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
    if let last, last != 0x20 { bytes.append(0x20) }
  default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
  }
}
