/// What leads from one part of an Office file to another part, or out of the file.
package struct OfficeLink: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A part, by the last word of its type in ISO 29500 ("styles", "image", "worksheet").
    case part(String)
    case coreProperties
    /// An address outside the file that a reader may follow.
    case web
  }

  /// What the linking part calls it ("rId1").
  package let id: String
  package let kind: Kind
  /// The path of the part from the archive's root, or an address.
  package let target: String

  package init(_ id: String, _ kind: Kind, to target: String) {
    self.id = id
    self.kind = kind
    self.target = target
  }

  var xml: XML {
    switch kind {
    case .part(let word): relationship("\(Self.office)/\(word)", to: "/\(target)")
    case .coreProperties: relationship(Self.core, to: "/\(target)")
    case .web: relationship("\(Self.office)/hyperlink", to: target, mode: "External")
    }
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let core =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  private func relationship(_ type: String, to target: String, mode: String? = nil) -> XML {
    """
    <Relationship Id="\(id)" Type="\(type)" Target="\(target)"\
    \(attribute: "TargetMode", mode)/>
    """
  }
}
