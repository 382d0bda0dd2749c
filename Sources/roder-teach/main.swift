// Teaches the second reader from annotated sentences and records what it learnt.
import Foundation
import Governance
import Intake

guard CommandLine.arguments.count > 2 else {
  fatalError("usage: roder-teach RECORDED SENTENCES BOARDS…")
}
let paths = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
let sentences = try Lesson.sentences(in: paths[1])
let boards = try paths.dropFirst(2).flatMap(Lesson.boards)
print("\(sentences.count) sentences by themselves, \(boards.count) of sample boards")

let teaching = Teaching(sentences + boards)
for score in teaching.scores {
  let found = String(format: "%.3f", score.found)
  let right = String(format: "%.3f", score.right)
  print("\(score.kind.rawValue): found \(found), right \(right), from \(score.least)")
}
try Data(teaching.reader.recorded).write(to: paths[0])
