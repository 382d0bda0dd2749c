package import Governance

/// Makes reports for tests with as few words as possible; ids are given as Intake gives them.
package struct ReportMaker {
  package struct Sentence {
    let text: String
    let readings: [Reading]
    let cells: [String]
  }

  private(set) var report: Report

  package init(_ title: String, asOf: Day? = nil) {
    report = Report(title: title, sections: [], keepsItalics: true, asOf: asOf)
  }

  package mutating func section(
    _ kind: Section.Kind, _ title: String, _ blocks: [(Block.Kind, [Sentence])]
  ) {
    let number = report.sections.count + 1
    let made = blocks.enumerated().map { position, block in
      Block(
        kind: block.0,
        statements: block.1.enumerated().map { place, sentence in
          Statement(
            id: "\(number).\(position + 1).\(place + 1)", text: sentence.text,
            cells: sentence.cells, readings: sentence.readings)
        })
    }
    report.sections.append(
      Section(kind: kind, title: title, number: String(number), blocks: made))
  }
}

package func say(_ text: String, _ kinds: Reading.Kind...) -> ReportMaker.Sentence {
  ReportMaker.Sentence(
    text: text, readings: kinds.map { Reading($0, words: text) }, cells: [])
}

package func claim(
  _ text: String, _ step: Effect.Step, _ ground: Effect.Ground, sure: Bool = true
) -> ReportMaker.Sentence {
  let effect = Effect(step: step, ground: ground)
  return ReportMaker.Sentence(
    text: text, readings: [Reading(.effect, words: text, isSure: sure, effect: effect)],
    cells: [])
}

package func row(_ cells: String..., kind: Reading.Kind) -> ReportMaker.Sentence {
  let text = cells.joined(separator: " | ")
  return ReportMaker.Sentence(
    text: text, readings: [Reading(kind, words: cells.last ?? "")], cells: cells)
}

extension Report {
  /// The statement that begins so; the fixture is wrong when there is none.
  package func placed(_ beginning: String) throws -> Placed {
    for section in sections {
      for statement in section.blocks.flatMap(\.statements)
      where statement.text.hasPrefix(beginning) {
        return Placed(section: section.kind, title: section.title, statement: statement)
      }
    }
    throw NoSuchSentence(beginning: beginning)
  }

  package func remark(
    _ problem: Remark.Problem, _ weight: Remark.Weight, at beginning: String, words: String,
    beside: Placed? = nil
  ) throws -> Remark {
    Remark(
      problem, weight: weight, at: Remark.Place(try placed(beginning)), words: words,
      beside: beside)
  }
}

package struct NoSuchSentence: Error { let beginning: String }
