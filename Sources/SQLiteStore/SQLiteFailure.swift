import GRDB
import Journal

extension StoreFailure {
  /// What GRDB threw, by kind; the database's own words go into the protected part only.
  init(_ error: any Error, while action: String) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let error as DatabaseError:
      self.init(Self.kind(error.resultCode), while: action, cause: error.message ?? "")
    default: self.init(.other, while: action, cause: String(describing: error))
    }
  }

  private static func kind(_ code: ResultCode) -> Kind {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL: .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH,
      .SQLITE_NOLFS, .SQLITE_PROTOCOL:
      .unavailable
    default: .other
    }
  }
}
