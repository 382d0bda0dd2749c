/// The rules of the review, by the names that scripts rely on.
package enum Rule: String, CaseIterable, Sendable {
  case alteredWording = "altered-wording"
  case effectWithoutGround = "effect-without-ground"
  case summaryClaimsMore = "summary-claims-more"
  case summaryLeavesOut = "summary-leaves-out"
  case uncountedQuantity = "uncounted-quantity"
  case sameThingTwice = "same-thing-twice"
  case noOwnerNoDay = "no-owner-no-day"
  case hardToRead = "hard-to-read"
  case decisionWithoutThread = "decision-without-thread"
  case statusByTypeOnly = "status-by-type-only"
  case couldPointOutAPerson = "could-point-out-a-person"
  case whatBecameOfThePlans = "what-became-of-the-plans"
  case whatHasChanged = "what-has-changed"
}
