/// How one series differs from the next, also in grey and for those who see colors otherwise.
///
/// Dark and light take turns, three to one against each other and against white; within each
/// step shape, dash and hatch differ.
package struct SeriesLook: Equatable, Sendable {
  package enum Marker: CaseIterable, Sendable {
    case circle
    case square
    case triangle
    case diamond
  }

  package enum Hatch: CaseIterable, Sendable {
    case none
    case rising
    case falling
    case level
  }

  /// Eight: more can't be told apart.
  package static let colors = [
    "#0b3c5d", "#d9730d", "#5a1846", "#3f8fc4", "#123f2a", "#b8860b", "#3a3330", "#c2689b",
  ]
  /// On a dark page the dark steps become light ones.
  package static let colorsOnDark = [
    "#f8fbff", "#d9730d", "#fff8fc", "#3f8fc4", "#f4fcf8", "#b8860b", "#fdfaf8", "#c2689b",
  ]

  private static let dashes: [[Double]] = [[], [6, 2.5], [1.5, 2], [7, 2, 1.5, 2]]

  package let place: Int

  package init(_ place: Int) { self.place = place % Self.colors.count }

  package var ink: Ink { .series(place) }
  package var isDark: Bool { place.isMultiple(of: 2) }
  package var dash: [Double] { Self.dashes[place % 4] }
  package var marker: Marker { Marker.allCases[(place + place / 4) % 4] }
  package var hatch: Hatch { Hatch.allCases[place / 2] }
}
