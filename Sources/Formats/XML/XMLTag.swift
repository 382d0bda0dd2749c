/// The element names that the reader of one format knows; all others become one case.
package protocol XMLTag: Equatable, Sendable {
  /// Asked once for a name in its place, not once for every element.
  init(space: String, local: String)
}

package enum XMLEvent<Tag: XMLTag> {
  case start(Tag)
  case end
  /// Letters between tags. `XMLReader.text` holds them until the next event.
  case text
}

/// What a document may ask of the reader.
enum XMLLimit {
  /// Word nests some forty levels; readers of elements call themselves once a level.
  static let depth = 256
  /// Word's main part declares some forty namespaces on one element.
  static let attributes = 256
  /// All namespaces that are declared at one place, with those of the elements around it.
  static let namespaces = 512
}
