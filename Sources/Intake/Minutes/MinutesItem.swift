import Governance
import SwedishText

/// A paragraph of minutes while its lines are read.
struct MinutesItem {
  private enum Part {
    case head
    case decision
    case other
  }

  var decision: ReadDecision
  private var part = Part.head
  private var decided: [String] = []
  private var told: [String] = []
  private var isGap = false

  init(_ decision: ReadDecision) { self.decision = decision }

  /// Whether its heading is still to come.
  var isWaiting: Bool { part == .head && decision.heading.isEmpty }

  /// What stands behind the § on its own line.
  mutating func begin(_ rest: String) {
    let rest = takingRegistryNumber(rest)
    guard let start = Self.decidingStart(in: rest) else {
      decision.heading = Self.heading(rest)
      return
    }
    decision.heading = Self.heading(String(rest[..<start]))
    decided = [String(rest[start...])]
  }

  mutating func addGap() { isGap = true }

  mutating func take(_ text: String) {
    defer { isGap = false }
    if let label = MinutesLabel(text) {
      switch label {
      case .other: part = .other
      case .decision(let words):
        // The first decision of a paragraph is the one that holds; later labels tell who gets it.
        part = .decision
        if !words.isEmpty { decided.append(words) }
      }
      return
    }
    let rest = part == .decision ? text : takingRegistryNumber(text)
    guard !rest.isEmpty else { return }
    switch part {
    case .head where decision.heading.isEmpty: decision.heading = Self.heading(rest)
    case .head, .other: told = Self.adding(rest, to: told, isGap)
    case .decision: decided = Self.adding(rest, to: decided, isGap)
    }
  }

  private mutating func takingRegistryNumber(_ text: String) -> String {
    guard decision.registryNumber.isEmpty, let found = RegistryNumber(in: text) else { return text }
    // In running text a number belongs to another case.
    let isLed = text.lowercased().contains("dnr") || text.lowercased().contains("diarie")
    guard isLed || part == .head && (decision.heading.isEmpty || found.rest.isEmpty) else {
      return text
    }
    decision.registryNumber = found.text
    return found.rest
  }

  /// Lines of one sentence are one line; what begins anew stands by itself.
  private static func adding(_ text: String, to lines: [String], _ isGap: Bool) -> [String] {
    guard let last = lines.last, !isGap, !beginsAnew(text), !last.hasSuffix(".") else {
      return lines + [text]
    }
    return lines.dropLast() + [last + " " + text]
  }

  private static func beginsAnew(_ text: String) -> Bool {
    let first = text.prefix { !$0.isWhitespace }
    return first == "att" || ["-", "–", "•", "*"].contains(first)
      || first.last == "." && Int(first.dropLast()) != nil
  }

  /// Without the dots and the page number of a list of contents.
  private static func heading(_ text: String) -> String {
    let dots = text.ranges(of: "....").first.map { String(text[..<$0.lowerBound]) } ?? text
    let last = dots.lastIndex { !" :–-.,(".contains($0) }
    return last.map { String(dots[...$0]) } ?? ""
  }
}

extension MinutesItem {
  /// Where "nämnden beslutar", "beslutades", "Beslut:" begins.
  private static func decidingStart(in text: String) -> String.Index? {
    let read = words(in: text)
    guard let verb = read.firstIndex(where: { deciding.contains($0) }) else { return nil }
    var start = verb
    while start > 0, !read[start - 1].isSign || read[start - 1].text == "-" { start -= 1 }
    // Only a clause of its own: "Svar på motion som fullmäktige beslutade om" is a heading.
    guard start == 0 || [":", "–", ".", ",", ";"].contains(read[start - 1].text) else { return nil }
    return text.utf8.index(text.startIndex, offsetBy: read[start].range.lowerBound)
  }

  private static let deciding: WordSet = [
    "beslutar", "beslutade", "beslutades", "beslöt", "beslöts",
  ]

  /// The decision as it is told, when no label says where it stands.
  private var toldDecision: [String] {
    let place = told.firstIndex { line in
      let read = words(in: line)
      guard let verb = read.firstIndex(where: { Self.deciding.contains($0) }) else { return false }
      return !read[..<verb].contains { $0.lower.hasPrefix("föresl") || $0.lower == "när" }
    }
    guard let place else { return [] }
    let rest = told[(place + 1)...].prefix { Self.beginsAnew($0) }
    return [told[place]] + rest
  }

  /// With its words and amount in place.
  var finished: ReadDecision {
    var finished = decision
    let lines = decided.isEmpty ? toldDecision : decided
    if !lines.isEmpty { finished.text = lines.joined(separator: "\n") }
    finished.amountKronor = finished.amountKronor ?? finished.amounts.first
    return finished
  }
}
