/// Times the work inside one process, without start and without a page:
///
///     roder-bench report RUNS REPORT [EARLIER]    reading, understanding, reviewing
///     roder-bench draft RUNS REPORT FOLDER        the next edition of an imported report
///     roder-bench append sqlite FOLDER            one writer, beside the C library alone
///     roder-bench append postgres CONNECTION      the same
///     roder-bench replay COUNT FOLDER             opening a journal, beside JSONDecoder
///     roder-bench document FORMAT RUNS [FILE]     docx, html, pdf, text of 14 pages
///     roder-bench xlsx RUNS [FILE]                writing a workbook
///
/// Prints a name and a number of microseconds a line.

let arguments = Array(CommandLine.arguments.dropFirst())

func count(_ text: String) -> Int {
  guard let count = Int(text), count > 0 else { fatalError("\(text) is no count") }
  return count
}

switch (arguments.first, arguments.count) {
case ("report", 3...4): try await benchReport(count(arguments[1]), Array(arguments[2...]))
case ("draft", 4): try await benchDraft(count(arguments[1]), arguments[2], in: arguments[3])
case ("append", 3) where arguments[1] == "sqlite": try await benchSQLite(in: arguments[2])
case ("append", 3) where arguments[1] == "postgres": try await benchPostgres(arguments[2])
case ("replay", 3): try await benchReplay(count(arguments[1]), in: arguments[2])
case ("document", 3...4):
  try await benchDocument(
    arguments[1], count(arguments[2]), to: arguments.dropFirst(3).first)
default: fatalError("usage: roder-bench report|draft|append|replay|xlsx …")
}
