import Charts
import Markup

/// An edition's looks: a printed report, read from top to bottom.
enum EditionStyle {
  static let sheet: HTML = """
    \(PageStyle.tokens)\(PageStyle.page)\(cover)\(account)\(PageStyle.changes)\(text)\(figures)\(narrow)\(print)
    """

  static let cover: HTML = """
    .top, main, .foot { max-width: 60rem; }
    .top { padding-top: 2.5rem; }
    .kicker { color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .04em; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); letter-spacing: -.01em;
      max-width: 24em; }
    .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: .9rem 2rem; margin: 1.5rem 0 1.25rem; padding: 1.1rem 0;
      border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
    .facts div { min-width: 0; }
    dt { color: var(--quiet); font-size: .8125rem; }
    dd { margin: 0; font-weight: 600; }
    .check { display: flex; flex-wrap: wrap; gap: 0 .7rem; align-items: baseline; }
    .check strong { font: 600 1.25rem/1.6 ui-monospace, "Cascadia Mono", Consolas,
      "Liberation Mono", monospace; letter-spacing: .04em; }
    .quiet { color: var(--quiet); font-size: .9375rem; max-width: var(--measure); }
    code { font-size: .875em; overflow-wrap: anywhere; }
    .notice { max-width: var(--measure); margin: 1rem 0; padding: .6rem .9rem;
      background: var(--accent-tint); border-left: 4px solid var(--accent); }

    """

  static let account: HTML = """
    .contents { margin-top: 2.5rem; }
    .contents h2 { font-size: 1.125rem; margin-bottom: .4rem; }
    .contents ul { columns: 20rem 2; column-gap: 3rem; }
    .contents li { break-inside: avoid; }
    .contents a { display: block; padding: .25rem 0; text-decoration-line: none; }
    .contents a:hover { text-decoration-line: underline; }
    .own-section { margin-top: 2.5rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
    .own-section h2 { font-size: 1.625rem; margin-bottom: .6rem; }
    .own-section h3 { font-size: 1.1875rem; margin: 1.5rem 0 .3rem; }
    .sum { font-weight: 600; max-width: var(--measure); }
    .plans { min-width: 38rem; table-layout: fixed; }
    .plans caption { text-align: left; font: 600 1.1875rem/1.3 var(--serif);
      padding: 1.3rem 0 .2rem; }
    .plans th:nth-child(2) { width: 30%; }
    .plans tbody th { font-weight: 400; }
    .unanswered { font-weight: 600; color: var(--accent); }
    .lines li { padding: .2rem 0; max-width: var(--measure); }

    """

  static let text: HTML = """
    .report { margin-top: 2.5rem; border-top: 2px solid var(--ink); }
    .report > p { margin-top: 1.75rem; }
    .part { margin-top: 2.25rem; font: 1.125rem/1.6 var(--serif); }
    .part h2 { font-size: 1.625rem; margin-bottom: .8rem; }
    .part h3 { font-size: 1.25rem; } .part h4, .part h5, .part h6 { font-size: 1.125rem; }
    .part h3, .part h4, .part h5, .part h6 { margin: 1.3rem 0 .4rem; }
    .part > p, .part > ul, .part > blockquote { max-width: var(--measure); margin-bottom: 1rem; }
    .part > ul { padding-left: 1.3rem; list-style: "–  "; }
    .part li { margin-bottom: .3rem; }
    .part > blockquote { padding: .1rem 0 .1rem 1.1rem; border-left: 3px double var(--strong-line); }
    .section-number { color: var(--quiet); font-weight: 400; }
    .s.italic { font-style: italic; }
    .s:target, tr:target { background: var(--accent-tint); }
    .planned { font: 600 .75rem/1 var(--sans); padding: .12em .4em; border: 1px solid var(--ink);
      border-radius: .2rem; white-space: nowrap; vertical-align: .1em; }
    .masked { font-family: var(--sans); font-size: .9375em; background: var(--raised);
      padding: 0 .25em; border-bottom: 1px solid var(--strong-line); }
    .reading { font: 400 .75rem/1 var(--sans); color: var(--quiet); white-space: nowrap; }
    .scroll { position: relative; overflow-x: auto; margin-bottom: 1.25rem; }
    .scroll table { border-collapse: collapse; width: 100%; font: .9375rem/1.45 var(--sans); }
    .scroll th, .scroll td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0;
      border-bottom: 1px solid var(--line); min-width: 6rem; }
    .scroll tbody th { font-weight: 400; }
    .scroll thead th { border-bottom: 2px solid var(--ink); }

    """

  /// On a dark page the drawing takes the page's colors.
  static let figures: HTML = """
    .figure { margin: 1.25rem 0; max-width: 44rem; }
    .figure svg, .figure img { max-width: 100%; height: auto; }
    .figure figcaption { font: .9375rem/1.45 var(--sans); color: var(--quiet); margin: .4rem 0; }
    @media screen and (prefers-color-scheme: dark) {
      \(ChartColors.darkStyle(paper: "var(--paper)"))
    }

    """
}
