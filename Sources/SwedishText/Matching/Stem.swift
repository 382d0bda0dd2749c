/// What is left of a word when its inflection and the commonest derivations are taken away, so that
/// "utbilda", "utbildats" and "utbildningen" meet.
///
/// It needn't be a word: it only has to be the same for forms of one word. It errs towards joining too much, since
/// a match rests on several stems.
package func stem(_ lower: String) -> String {
  remembered.value(for: lower, else: findStem)
}

package func stem(_ word: Word) -> String { remembered.value(for: word, else: findStem) }

private let remembered = Remembered<String>()

private func findStem(_ lower: String) -> String {
  let bytes = Array(lower.utf8)
  guard bytes.count > 3 else { return lower }
  if let irregular = Stems.irregular(bytes) { return irregular }
  var stem = withoutFinalS(bytes)
  for ending in Stems.endings[Int(stem[stem.count - 1])] where stem.ends(with: ending.from) {
    let kept = stem.count - ending.from.count
    guard kept + ending.to.count >= 3 else { continue }
    stem.removeLast(ending.from.count)
    stem += ending.to
    break
  }
  return String(decoding: withoutFinalS(single(stem)), as: UTF8.self)
}

/// Genitives and passives; a word such as "kurs" loses its s in all its forms.
private func withoutFinalS(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count > 3, bytes.last == Stems.s, bytes[bytes.count - 2] != Stems.s else {
    return bytes
  }
  return bytes.dropLast()
}

/// "bemann" and "beman" meet.
private func single(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count > 3, let last = bytes.last, bytes[bytes.count - 2] == last else { return bytes }
  return bytes.dropLast()
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    guard count >= ending.count else { return false }
    let start = count - ending.count
    for index in ending.indices where self[start + index] != ending[index] { return false }
    return true
  }
}

private enum Stems {
  static let s = UInt8(ascii: "s")

  /// Ends of irregular verbs and nouns, alone or behind a particle: "kartlagts", "tillsattes".
  static func irregular(_ bytes: [UInt8]) -> String? {
    for (form, stem) in irregulars[Int(bytes[bytes.count - 1])] where bytes.ends(with: form) {
      return String(decoding: bytes.dropLast(form.count), as: UTF8.self) + stem
    }
    return nil
  }

  /// By their last byte.
  private static func byLast<Value>(
    _ all: [(from: [UInt8], to: Value)]
  ) -> [[(from: [UInt8], to: Value)]] {
    var sorted = [[(from: [UInt8], to: Value)]](repeating: [], count: 256)
    for one in all { if let last = one.from.last { sorted[Int(last)].append(one) } }
    return sorted
  }

  private static let irregulars = byLast(irregularForms)

  private static let irregularForms: [(from: [UInt8], to: String)] = [
    ("lagd lagda lagt lagts lade lades läggs lägga läggas lägger läggning läggningen", "läg"),
    ("tagen tagna taget tagit tagits tagning tagningen tagande tagandet", "ta"),
    ("skrivit skrivits skrev skrevs", "skriv"), ("hållit hållits höll hölls", "hål"),
    ("tillsatt tillsatts tillsatta tillsattes tillsatte tillsätts", "tillsät"),
    ("ersatt ersatts ersatta ersattes ersätts", "ersät"), ("avsatt avsatts avsatta", "avsät"),
    ("anslöt anslöts anslutit anslutits ansluts ansluten anslutna anslutet", "anslut"),
    ("utsett utsetts utses utsågs utsåg utsedd utsedda utser", "utse"),
    ("valt valts valdes valde vald valda väljs väljer välja väljas", "välj"),
    ("sålt sålts såldes sålde säljs säljer sälja", "sälj"),
    ("drivit drivits drev drevs", "driv"), ("rivit rivits revs", "riv"),
    ("bytt bytts byttes bytte", "byt"), ("städer städerna", "stad"),
    ("böcker böckerna", "bok"), ("enhet enheten enheter enheterna", "enhet"),
    ("hemmet hemmen hemmens hemmets hem", "hem"), ("rummet rummen rum", "rum"),
    ("öppning öppningen öppningar öppnande öppet", "öppn"),
    ("öppna öppnas öppnar öppnat öppnats öppnade öppnades", "öppn"),
    ("kostnad kostnader kostnaden kostnaderna", "kostnad"), ("vuxen vuxna vuxnas", "vux"),
    ("byggnad byggnader byggnaden byggnaderna byggnation byggnationen", "byg"),
    ("marknad marknaden marknader", "marknad"), ("skillnad skillnader skillnaden", "skillnad"),
    ("plan planen planer planerna planens", "plan"),
    ("plats platsen platser platserna", "plat"), ("insats insatsen insatser insatserna", "insats"),
    ("bostad bostaden bostäder bostäderna", "bostad"),
    ("parkering parkeringen parkeringar parkeringarna", "parker"),
    ("kontor kontoret kontoren kontorets", "kontor"),
    ("cykel cykeln cyklar cyklarna", "cykl"), ("barnen barnens barnet barn barns", "barn"),
    ("medlen medel medlet", "medl"),
  ].flatMap { forms, stem in forms.split(separator: " ").map { (Array($0.utf8), stem) } }

  /// The first that fits is taken away, so longer ones stand before those that they end with.
  static let endings = byLast(allEndings)

  private static let allEndings: [(from: [UInt8], to: [UInt8])] = [
    ("eringarna eringar eringen ering ationerna ationer ationen ation", ""),
    ("ningarna ningar ningen ning", ""),
    ("ingarna ingar ingen ing heterna heter heten het", ""),
    ("andena andet anden ande endena endet enden ende", ""),
    ("elserna elser elsen else", ""), ("erades erade erats erat erad erar eras era", ""),
    ("ades ade ats at adt ada ad", ""), ("arnas arna ernas erna ornas orna", ""),
    ("aren are", ""), ("örde ördes ört örd örda", "ör"), ("ärkte ärkt ärkta", "ärk"),
    ("änkte änkt änkta", "änk"), ("ällde ällt älld ällda", "äll"), ("ökte ökt ökta", "ök"),
    ("yggde yggt yggd yggda", "ygg"), ("öjde öjt öjd öjda", "öj"), ("ölde ölt öljt öljde", "ölj"),
    ("igde igt igd igda", "ig"), ("ände änt änd ända", "änd"), ("öste öst östa", "ös"),
    ("iskt iska isk", "isk"), ("igt iga ig", "ig"), ("ellt ella ell", "ell"),
    ("alt ala", "al"), ("ivt iva", "iv"), ("tret", "t"), ("tnet", "t"), ("eln el", "l"),
    ("ern orn", ""), ("ar er or en et an a e", ""),
  ].flatMap { forms, to in
    forms.split(separator: " ").map { (Array($0.utf8), Array(to.utf8)) }
  }
}
