import Markup

extension XRayStyle {
  /// The margin.
  ///
  /// Weight shows as a word and in the rule's shape, never in color alone.
  static let notes: HTML = """
    .note { padding: 0 0 .1rem .9rem; margin-bottom: .9rem; max-width: 34rem;
      border-left: 2px solid var(--accent); font-size: .875rem; line-height: 1.45; }
    .note.consider { border-left-style: dotted; }
    .note.mend { border-left-style: solid; }
    .note.answer { border-left: 5px solid var(--accent); padding-left: .75rem; }
    .of-whole { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start; column-gap: 2.5rem; margin-bottom: .5rem; }
    .note .words .number { margin-right: .1rem; }
    .note:target, .words:target { background: var(--accent-tint); }
    .note > * + * { margin-top: .15rem; }
    .note .name { font-weight: 600; line-height: 1.5rem; }
    .note a { display: inline-block; min-height: 1.5rem; text-decoration-line: none; }
    .note a:hover { text-decoration-line: underline; }
    .note .number { min-width: 1.5rem; padding-left: .3rem; padding-right: .3rem; text-align: center;
      line-height: 1.4rem; border: 1px solid var(--accent); border-radius: .75rem;
      margin-right: .2rem; }
    .note .weight { color: var(--quiet); font-weight: 400; margin-left: .3rem; white-space: nowrap; }
    .note.answer .weight { color: var(--accent); font-weight: 600; }
    .words, .difference, .compared blockquote { font: 1rem/1.45 var(--serif); }
    del { background: var(--struck); text-decoration: line-through; padding-left: .15em; padding-right: .15em; }
    ins { background: var(--added); text-decoration: underline; padding-left: .15em; padding-right: .15em; }
    .compared figcaption { color: var(--quiet); font-size: .8125rem; }
    .compared blockquote { margin-top: .1rem; padding-left: .8rem;
      border-left: 1px solid var(--line); }

    """

  /// Plans, changes and rules, after the report.
  static let sections: HTML = """
    .own-section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    .own-section > h2 { margin-top: 1rem; }
    .why { color: var(--quiet); margin: .4rem 0 1.2rem; max-width: var(--measure); }
    .plans { min-width: 44rem; table-layout: fixed; }
    .plans caption { text-align: left; font: 600 1.25rem/1.3 var(--serif); padding-bottom: .3rem; }
    .plans th:first-child { width: 20%; }
    .plans th:nth-child(4) { width: 14%; }
    .plans tbody th { font-weight: 400; color: var(--quiet); }
    .plans .reason { color: var(--quiet); }
    .own-section h3 { font-size: 1.25rem; margin: 1.6rem 0 .5rem; }
    .rules p { max-width: var(--measure); }
    .rules h3 { margin-bottom: .1rem; }
    .count { color: var(--quiet); font: 400 .875rem var(--sans); white-space: nowrap; }
    .numbers { display: flex; flex-wrap: wrap; gap: .3rem .3rem; margin-top: .3rem; }
    .numbers a { display: inline-block; min-height: 1.5rem; min-width: 1.75rem; padding-left: .3rem; padding-right: .3rem; text-align: center;
      border: 1px solid var(--line); border-radius: .75rem; text-decoration-line: none;
      font-variant-numeric: lining-nums tabular-nums; }
    .numbers a:hover { border-color: var(--accent); }

    """
}
