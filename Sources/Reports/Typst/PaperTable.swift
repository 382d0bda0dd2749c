import Charts

/// How a table is placed on paper: its columns in one part or several, its size, its direction.
struct PaperTable {
  /// The columns of each part.
  let parts: [[Int]]
  let type: Lettertype
  /// On a sheet of its own that lies down.
  let isTurned: Bool
  /// The least width of each column.
  private let needs: [Double]
  /// The width in which no cell of the column needs a second line.
  private let wishes: [Double]

  /// Tables of one kind that stand below each other keep their columns in line.
  private let shares: [Double]?
  private static let sharesOfPlans = [0.5, 0.27, 0.23]

  /// Of the text, in points.
  static let uprightWidth = 453.0
  static let turnedWidth = 700.0
  static let ordinary = Lettertype(9.5)
  static let narrow = Lettertype(8.5)
  /// With fewer rows a sheet of its own would be mostly empty.
  private static let fewestTurnedRows = 8

  init(_ grid: Grid) {
    let ordinary = grid.needs(Self.ordinary)
    let narrow = grid.needs(Self.narrow)
    let all = Array(0..<grid.width)
    shares =
      grid.look == .plans && grid.width == Self.sharesOfPlans.count ? Self.sharesOfPlans : nil
    wishes = grid.wishes(Self.ordinary)
    if ordinary.reduce(0, +) <= Self.uprightWidth {
      (parts, type, isTurned, needs) = ([all], Self.ordinary, false, ordinary)
      return
    }
    (type, needs) = (Self.narrow, narrow)
    let needed = narrow.reduce(0, +)
    isTurned =
      needed > Self.uprightWidth && needed <= Self.turnedWidth
      && grid.rows.count >= Self.fewestTurnedRows
    let isWhole = needed <= Self.uprightWidth || isTurned
    parts = isWhole ? [all] : Self.divided(narrow)
  }

  /// The size of the letters in tenths of a point.
  var tenths: Int { Int(type.size * 10) }

  /// In points: what the longest word needs, and of what is left what is wished, the modest first.
  func widths(of columns: [Int]) -> [Double] {
    let whole = isTurned ? Self.turnedWidth : Self.uprightWidth
    if let shares { return columns.map { shares[$0] * whole } }
    var widths = columns.map { min(needs[$0], whole / 2) }
    var spare = max(0, whole - widths.reduce(0, +))
    let wished = zip(columns, widths).map { max(0, wishes[$0] - $1) }
    let modest = columns.indices.sorted { wished[$0] < wished[$1] }
    for (place, column) in modest.enumerated() {
      let more = min(wished[column], spare / Double(columns.count - place))
      widths[column] += more
      spare -= more
    }
    return widths.map { $0 + spare / Double(columns.count) }
  }

  /// As many columns as there is room for, part by part, each after the first column: without it
  /// nobody could tell which row is which.
  private static func divided(_ needs: [Double]) -> [[Int]] {
    let room = uprightWidth - (needs.first ?? 0)
    var parts: [[Int]] = []
    var part: [Int] = []
    var width = 0.0
    for column in needs.indices.dropFirst() {
      if !part.isEmpty, width + needs[column] > room {
        parts.append([0] + part)
        (part, width) = ([], 0)
      }
      part.append(column)
      width += needs[column]
    }
    return parts + [[0] + part]
  }
}

extension Grid {
  /// A longer word is divided by its syllables.
  private static let longestWhole = 15.0
  /// Room for some words in a row where there is running text.
  private static let leastForText = 10.0
  private static let textLength = 60
  private static let padding = 8.0
  /// A shorter cell stays on one line: "Skola 12", "10 000 kr".
  private static let shortCell = 14

  fileprivate func wishes(_ type: Lettertype) -> [Double] {
    (0..<width).map { column in
      texts(in: column).map { type.width(of: $0) }.max().map { $0 + Self.padding } ?? 0
    }
  }

  private func texts(in column: Int) -> [String] {
    let texts = rows.compactMap { row in
      row.cells.indices.contains(column) ? row.cells[column].passage.text : nil
    }
    return texts + [head(of: column)]
  }

  private func head(of column: Int) -> String {
    head.indices.contains(column) ? head[column] : ""
  }

  /// The width of each column below which nobody would read it, in points.
  fileprivate func needs(_ type: Lettertype) -> [Double] {
    (0..<width).map { column in
      let texts = texts(in: column)
      let words = texts.flatMap { text -> [Substring] in
        let isShort = text.utf8.count <= Self.shortCell && text != head(of: column)
        return isShort ? [text[...]] : text.split(separator: " ")
      }
      let longest = words.map { type.width(of: String($0)) }.max() ?? 0
      let isText = texts.contains { $0.utf8.count > Self.textLength }
      let least = isText ? Self.leastForText * type.size * 0.5 : type.size
      return max(least, min(longest, Self.longestWhole * type.size * 0.5)) + Self.padding
    }
  }
}

extension String {
  /// A run of letters that no language has divides anywhere.
  private static let longestRun = 40
  private static let signs: Set<Character> = ["/", "_", ".", "@", "?", "&", "=", ":", "-", ","]

  /// With places where a word too long for the line may break: an address, a file's name.
  func breakable(within width: Double, _ type: Lettertype) -> String {
    guard utf8.count > 8 else { return self }
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.map { word in
      type.width(of: String(word)) > width - 8 ? Self.broken(word) : String(word)
    }.joined(separator: " ")
  }

  private static func broken(_ word: Substring) -> String {
    var text = ""
    var run = 0
    for letter in word {
      text.append(letter)
      run += 1
      let isLong = run >= longestRun
      if signs.contains(letter) || isLong {
        text += "\u{200B}"
        run = 0
      }
    }
    return text
  }
}
