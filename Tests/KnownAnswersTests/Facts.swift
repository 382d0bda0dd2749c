import Foundation

/// What a person holds true of two editions of a sample report, as its `facts.json` tells.
struct Facts: Decodable {
  var earlier: Edition
  var later: Edition
  var plans: [Plan]

  struct Edition: Decodable {
    var areas: [String]
    var sentences: [Sentence]
    var alteredWording: [Alteration]
    var citations: [Citation]
    var notCitations: [String]
    var uncounted: [Quoted]
    var uncountedUnclear: [Quoted]
    var countedOrName: [String]
    var summaryClaimsMore: [Overclaim]
    var summaryClaimsMoreUnclear: [Overclaim]
    var summaryLeavesOut: [String]
    var summaryLeavesOutUnclear: [String]
    var duplicates: [[String]]
    var duplicatesUnclear: [[String]]
    var persons: [Quoted]
    var officials: [String]
  }

  struct Sentence: Decodable {
    var text: String
    var section: String
    var area: String?
    var voice: String
    var kinds: Set<String>
    /// Kinds that two careful people could disagree on: neither demanded nor counted as false.
    var unclear: Set<String>

    /// Whether an effect is told with a number; only some boards have it.
    var measured: Bool?

    var isAdopted: Bool { voice == "adopted" }
  }

  struct Alteration: Decodable {
    var area: String
    var from: String
    var to: String
  }

  struct Citation: Decodable {
    var sentence: String
    var day: String?
    var paragraph: Int?
    var body: String?
  }

  struct Quoted: Decodable {
    var sentence: String
    var words: String
  }

  struct Overclaim: Decodable {
    var summary: String
    var body: String
    var how: String?
  }

  struct Plan: Decodable {
    var earlier: String
    var area: String?
    var fate: String
    /// Another fate that a careful person could give it.
    var fateUnclear: [String]?
    var day: String?
    var now: String?
    /// Other sentences that tell the same, any of which may be found.
    var alsoNow: [String]?
    var nowAlso: [String]?
  }
}
