import Governance
import SwedishText
import Testing

@Suite struct `Times near the report` {
  @Test(arguments: [
    ("Det sker i december.", "december", Day(2026, 12, 31)),
    ("Hon tillträder den 1 december.", "den 1 december", Day(2026, 12, 1)),
    ("Det görs i mars.", "mars", Day(2027, 3, 31)),
    ("Det flyttas till sommarlovet 2027.", "sommarlovet 2027", Day(2027, 12, 31)),
    ("Det blir klart under första kvartalet 2027.", "första kvartalet 2027", Day(2027, 12, 31)),
    ("Det görs under hösten.", "hösten", Day(2026, 12, 31)),
    ("Det sker i slutet av november.", "slutet av november", Day(2026, 11, 30)),
    ("Det startar våren 2027.", "våren 2027", Day(2027, 6, 30)),
  ])
  func `are read from the day it speaks for`(text: String, printed time: String, end: Day?) throws {
    let words = words(in: text)
    let near = try #require(nearTimes(in: words, asOf: Day(2026, 8, 31)).first)
    #expect(printed(near.range, of: words, in: text) == time)
    #expect(near.end == end)
  }

  @Test(arguments: ["Vår skola har tre klasser.", "Hon fick 400 kronor.", "Maj Berg svarar."])
  func `are not seen where none is named`(text: String) {
    #expect(nearTimes(in: words(in: text), asOf: Day(2026, 8, 31)).isEmpty)
  }
}
