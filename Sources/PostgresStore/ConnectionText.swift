import CPostgres

extension Tenancy {
  /// Why a connection text isn't kept in a settings file.
  package enum TextFlaw: Equatable, Sendable {
    case unreadable
    /// A password belongs in PGPASSFILE, PGPASSWORD or the service's own file.
    case holdsPassword
  }

  /// What is wrong with a connection text; `nil` when it can be kept.
  package static func flaw(in connection: String) -> TextFlaw? {
    guard let options = unsafe PQconninfoParse(connection, nil) else { return .unreadable }
    defer { unsafe PQconninfoFree(options) }
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      let isSecret = unsafe String(cString: keyword).hasSuffix("password")
      if isSecret, unsafe option.pointee.val != nil { return .holdsPassword }
      unsafe option += 1
    }
    return nil
  }
}
