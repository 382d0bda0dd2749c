package import Formats
package import Governance

/// Finds the report in a document: sections, statements and what each statement is.
package func readReport(_ source: SourceDocument) throws(UnreadableFile) -> Report {
  throw .noText
}
