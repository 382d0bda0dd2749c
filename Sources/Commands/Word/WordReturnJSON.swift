import Acts
import Governance
import Markup
import Words

extension WordReturn {
  /// For scripts; names are fixed.
  func json(in language: Language) -> JSON {
    .object([
      "edition": .string(edition.text), "applied": .bool(isDone),
      "changes": .array(changes.map(\.json)), "conflicts": .array(conflicts.map(\.json)),
      "notes": .array(notes.map { $0.json(in: language) }),
    ])
  }
}

extension DraftChange {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "kind", value: .string(kind.name)),
      .init(key: "chapter", value: .string(chapter.text)),
      .init(key: "statement", value: JSON(statement)), .init(key: "isRow", value: .bool(isRow)),
      .init(key: "before", value: .string(before)), .init(key: "after", value: .string(after)),
    ]
    switch kind {
    case .moved(let from): members.append(.init(key: "from", value: JSON(from?.text)))
    case .split(let parts):
      members.append(.init(key: "parts", value: .array(parts.map(JSON.string))))
    case .merged(let other): members.append(.init(key: "into", value: .string(other)))
    case .italics(let isItalic):
      members.append(.init(key: "isItalic", value: .bool(isItalic)))
    case .newChapter(let count):
      members.append(.init(key: "sentences", value: .integer(count)))
    case .rewritten:
      let words = differences.map { word -> JSON in
        .object(["from": .string(word.from), "to": .string(word.to)])
      }
      members.append(.init(key: "words", value: .array(words)))
    case .deleted, .added, .reshaped, .renamed: break
    }
    return .object(members)
  }
}

extension DraftConflict {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "chapter": .string(chapter.text), "before": .string(before),
      "mine": JSON(mine), "theirs": JSON(theirs), "kept": JSON(kept?.rawValue),
    ])
  }
}

extension DraftNote {
  fileprivate func json(in language: Language) -> JSON {
    .object(["kind": .string(name), "sentence": .string(sentence(in: language))])
  }
}
