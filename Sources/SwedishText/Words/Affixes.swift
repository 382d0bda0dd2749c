/// How words begin and end, told by their bytes.
///
/// They stand before the standard library's own, which divide both words into characters: texts are in
/// one form (NFC) from the start, so equal letters are equal bytes.
extension StringProtocol {
  package func hasPrefix(_ beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }

  package func hasSuffix(_ ending: String) -> Bool {
    let skipped = utf8.count - ending.utf8.count
    return skipped >= 0 && utf8.dropFirst(skipped).elementsEqual(ending.utf8)
  }
}
