/// Abbreviations whose full stop does not end a sentence, without that last full stop.
enum Abbreviation {
  /// Something always follows: "t.ex.", "kap.", "nr.".
  static let never: WordSet = [
    "t.ex", "t ex", "ex", "bl.a", "bla", "s.k", "sk", "f.d", "fr.o.m", "t.o.m", "p.g.a", "pga",
    "d.v.s", "dvs", "resp", "ca", "cirka", "nr", "kl", "tel", "jfr", "inkl", "exkl", "kap", "st",
    "prop", "bet", "dir", "ang", "avd", "bil", "enl", "ev", "f.n", "åk", "max", "min", "sid", "s",
    "art", "m.a.o", "i.o.m", "f.ö", "o", "dr", "prof", "fil", "st.f", "tf", "t.f", "u.p.a", "p",
    "jan",
    "feb", "apr", "aug", "sept", "sep", "okt", "nov", "fig", "tab", "not", "red", "övr", "ggr",
    "tr", "d", "i.st", "motsv", "ung", "gm", "s.a.s", "vs", "dnr", "fam",
  ]

  /// May end a sentence; then a capital follows.
  static let seldom: WordSet = [
    "m.m", "mm", "m.fl", "mfl", "osv", "o.s.v", "etc", "o.d", "o.dyl", "dyl", "mkr", "tkr", "mnkr",
    "milj", "kr", "tim", "e.d", "m.v",
  ]
}
