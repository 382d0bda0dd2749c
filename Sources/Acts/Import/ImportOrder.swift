package import Governance

/// What a person says of a report that was published before Roder, beside the file itself.
package struct ImportOrder: Equatable, Sendable {
  package var id: Edition.ID
  /// The board that it was written to; it must be in the register.
  package var body: Body.ID
  package var year: Int
  /// The checkpoint's key: "april", "interim", "annual", "tertial1".
  package var checkpoint: String
  /// The year's model; the board's own for the year, made when it is missing, when absent.
  package var model: SteeringModel.ID?
  /// The edition that it updates.
  package var follows: Edition.ID?
  /// As in the list of editions; the report's own title when empty.
  package var heading = ""
  package var registryNumber = ""
  /// The last day that it speaks for; the checkpoint's own day when absent.
  package var asOf: Day?
  package var handedOver: Day?
  package var treated: Day?
  /// The § of the minutes in which it was treated.
  package var paragraph: Int?
  /// The day it was published, when it was.
  package var published: Day?
  /// SHA-256 of the file, in hexadecimal.
  package var sourceDigest = ""

  package init(id: Edition.ID, body: Body.ID, year: Int, checkpoint: String) {
    self.id = id
    self.body = body
    self.year = year
    self.checkpoint = checkpoint
  }
}

extension ImportOrder {
  /// The day that a checkpoint of the name speaks for everywhere.
  var usualAsOf: Day? {
    switch checkpoint {
    case "april", "tertial1": Day(year, 4, 30)
    case "interim", "tertial2": Day(year, 8, 31)
    case "annual", "tertial3": Day(year, 12, 31)
    default: nil
    }
  }

  /// The days that are known, as the edition's one version has them.
  var version: Edition.Version {
    var version = Edition.Version()
    version.handedOver = handedOver
    version.treated = treated
    version.paragraph = paragraph
    version.published = published
    return version
  }
}
