package import Formats
package import Governance

/// Reads a file of any kind that Roder takes into a document, without a thought of its meaning.
package func readSource(at path: String) async throws(UnreadableFile) -> SourceDocument {
  throw .missing
}

/// Finds the report in a document: sections, statements and what each statement is.
package func readReport(_ source: SourceDocument) throws(UnreadableFile) -> Report {
  throw .noText
}
