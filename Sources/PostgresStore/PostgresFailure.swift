import Journal

extension StoreFailure {
  /// By SQLSTATE (PostgreSQL 15, appendix A); the server's words go into the protected part only.
  init(state: String, words: String) {
    self.init(Self.kind(state), while: "asking PostgreSQL (\(state))", cause: words)
  }

  private static func kind(_ state: String) -> Kind {
    switch state {
    case "53100": .full
    case "55P03", "57014", "40P01", "40001": .busy
    case "XX001", "XX002": .damaged
    default:
      ["", "08", "28", "53", "57", "58"].contains(state.prefix(2)) ? .unavailable : .other
    }
  }
}
