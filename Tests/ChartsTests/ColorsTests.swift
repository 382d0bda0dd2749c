import Charts
import Testing

@Suite struct `Colors of series` {
  /// Relative luminance by WCAG 2.
  private static func luminance(_ color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 255) / 255
      return part <= 0.03928 ? part / 12.92 : pow24((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// To the power of 2.4, as twelve fifths by Newton's method.
  private static func pow24(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1) { power, _ in power * base }
    var root = 1.0
    for _ in 0..<200 {
      let fourth = root * root * root * root
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }

  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let pair = [try luminance(one), try luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test(arguments: 0..<8)
  func `stand three to one against white and against the next one, in grey too`(place: Int) throws {
    let colors = SeriesLook.colors
    #expect(try Self.contrast(colors[place], "#ffffff") >= 3)
    #expect(try Self.contrast(colors[place], colors[(place + 1) % colors.count]) >= 3)
    #expect(try Self.contrast(SeriesLook.colorsOnDark[place], "#1c1c1c") >= 3)
    let dark = SeriesLook.colorsOnDark
    #expect(try Self.contrast(dark[place], dark[(place + 1) % dark.count]) >= 3)
  }

  @Test(arguments: 0..<8)
  func `carry words that can be read`(place: Int) throws {
    let words = ChartColors.hexadecimal(.onSeries(place))
    #expect(try Self.contrast(words, ChartColors.hexadecimal(.series(place))) >= 4.5)
    #expect(try Self.contrast(ChartColors.hexadecimal(.quiet), "#ffffff") >= 4.5)
  }

  @Test func `come with shape, dash and hatch that tell them apart without color`() {
    let looks = (0..<8).map { SeriesLook($0) }
    for (place, one) in looks.enumerated() {
      for other in looks[..<place] where one.isDark == other.isDark {
        #expect(one.hatch != other.hatch)
        #expect(one.dash != other.dash || one.marker != other.marker)
      }
    }
  }
}
