/// What became of something that the earlier edition planned, as far as the later one tells.
package enum Fate: Equatable, Sendable {
  case done
  case partly
  /// `to` is the new time as printed ("våren 2027"), or an ISO day when it is one.
  case moved(to: String?)
  case dropped(because: String?)
  /// Still planned, in the same or nearly the same words.
  case unchanged
  /// The later edition says nothing of it.
  case unanswered
}

extension Fate {
  /// The fixed name in exported JSON.
  package var name: String {
    switch self {
    case .done: "done"
    case .partly: "partly"
    case .moved: "moved"
    case .dropped: "dropped"
    case .unchanged: "unchanged"
    case .unanswered: "unanswered"
    }
  }

  package var day: String? {
    if case .moved(let to) = self { to } else { nil }
  }
}

/// A planned statement of the earlier edition and what became of it.
package struct SettledPlan: Equatable, Sendable {
  package var earlier: Placed
  package var fate: Fate
  /// The statement of the later edition that tells; `nil` when unanswered.
  package var now: Placed?

  package init(earlier: Placed, fate: Fate, now: Placed?) {
    self.earlier = earlier
    self.fate = fate
    self.now = now
  }
}
