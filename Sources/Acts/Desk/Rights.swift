package import Governance

/// What a person can do in Roder.
///
/// The names stand in the recorded table of rights.
package enum Act: String, CaseIterable, Sendable {
  case readDrafts
  case keepRecords
  case keepOrganization
  case importReport
  case importDecisions
  case draftEdition
  case write
  case mark
  case handIn
  case sendBack
  case settle
  case acceptRemark
  case reviewEdition
  case handOver
  case treat
  case publish
  case correct
  case ask
  case answer
  case mask
  case strike
  case verify
  case backup
}

/// Which functions may do what: data, with a default that is a recorded file.
package struct Rights: Equatable, Sendable {
  package var table: [Act: Set<Function.Role>]

  package init(table: [Act: Set<Function.Role>]) { self.table = table }

  package func allow(_ act: Act, to role: Function.Role) -> Bool {
    table[act]?.contains(role) ?? false
  }
}

extension Rights {
  /// What most municipalities want; a system administrator may do all but accept, sign and ask.
  package static let standard = Rights(table: [
    .readDrafts: [
      .unitHead, .developmentOfficer, .controller, .administrationHead, .boardSecretary,
      .registrar, .administrator,
    ],
    .keepRecords: [.developmentOfficer, .controller, .administrationHead, .administrator],
    .keepOrganization: [.developmentOfficer, .registrar, .administrator],
    .importReport: [.developmentOfficer, .administrator],
    .importDecisions: [.developmentOfficer, .boardSecretary, .registrar, .administrator],
    .draftEdition: [.developmentOfficer, .administrator],
    .write: [.unitHead, .developmentOfficer, .controller, .administrationHead, .administrator],
    .mark: [.unitHead, .developmentOfficer, .controller, .administrationHead, .administrator],
    .handIn: [.unitHead, .developmentOfficer, .controller, .administrationHead, .administrator],
    .sendBack: [.developmentOfficer, .controller, .administrationHead, .administrator],
    .settle: [.unitHead, .developmentOfficer, .controller, .administrationHead, .administrator],
    .acceptRemark: [.developmentOfficer, .controller, .administrationHead],
    .reviewEdition: [.developmentOfficer, .controller, .administrationHead, .administrator],
    .handOver: [.administrationHead],
    .treat: [.boardSecretary, .registrar, .administrator],
    .publish: [.boardSecretary, .registrar, .administrator],
    .correct: [.developmentOfficer, .administrationHead, .registrar, .administrator],
    .ask: [.member],
    .answer: [.unitHead, .developmentOfficer, .controller, .administrationHead],
    .mask: [.registrar],
    .strike: [.registrar],
    .verify: Set(Function.Role.allCases),
    .backup: [.administrator],
  ])
}
