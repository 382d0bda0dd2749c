import Markup

extension XRayStyle {
  /// The report itself, as in a printed edition.
  static let text: HTML = """
    .contents { margin-top: 3rem; padding-top: 1rem; padding-bottom: 1rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
    .contents h2 { font-size: 1.125rem; margin-bottom: .4rem; }
    .contents ul { columns: 20rem 3; column-gap: 3rem; font-size: .9375rem; }
    .contents li { break-inside: avoid; }
    .contents a { display: block; padding-top: .2rem; padding-bottom: .2rem; text-decoration-line: none; }
    .contents a:hover { text-decoration-line: underline; }
    .contents .own a { font-weight: 600; }
    .report > h2, .own-section > h2 { font-size: 1.75rem; margin-top: 3rem; }
    .part { margin-top: 2rem; }
    .part + .part { padding-top: 1.75rem; border-top: 1px solid var(--line); }
    .passage { display: grid; grid-template-rows: auto 1fr;
      grid-template-columns: minmax(0, 42rem) minmax(0, 1fr);
      column-gap: var(--gap); }
    .first { grid-area: 1 / 1; }
    .rest { grid-area: 2 / 1; }
    .notes { grid-area: 1 / 2 / 3 / 3; }
    .part h3 { font-size: 1.5rem; margin-bottom: .9rem; }
    .part h4, .part h5, .part h6 { font-size: 1.125rem; margin: .6rem 0 .5rem; }
    .section-number { color: var(--quiet); font-weight: 400; }
    .first, .rest { font: 1.125rem/1.6 var(--serif); hyphens: manual; }
    .first > p, .rest > p, .first > ul, .rest > ul { margin-bottom: 1rem; }
    .first > ul, .rest > ul { padding-left: 1.3rem; list-style: "–  "; }
    .first li, .rest li { margin-bottom: .3rem; }
    .first > blockquote, .rest > blockquote { margin: 0 0 1rem; padding: .1rem 0 .1rem 1.1rem;
      border-left: 3px double var(--strong-line); }
    .s.italic { font-style: italic; }
    .s:target, tr:target { background: var(--accent-tint); }
    mark { background: var(--mark); color: inherit; padding-top: .08em; padding-bottom: .08em;
      border-bottom: 1px solid var(--accent); }
    mark.whole { background: none; padding: 0; }
    .reading { font: 400 .75rem/1 var(--sans); color: var(--quiet); white-space: nowrap;
      letter-spacing: .01em; border-bottom: 1px dotted var(--strong-line); margin-left: .15em; }
    .reading.planned, .reading.effect, .reading.shortfall { color: var(--ink); }
    .reading.planned { border-bottom-style: dashed; }
    .reading.effect { border-bottom-style: solid; }
    .reference { margin-left: .35rem; padding: .25rem .5rem; color: var(--accent);
      font: 600 .8125rem/1 var(--sans); text-decoration-line: none;
      border: 1px solid var(--accent); border-radius: .8rem;
      font-variant-numeric: lining-nums tabular-nums; }
    .reference:hover { background: var(--accent); color: var(--paper); }
    .scroll { position: relative; overflow-x: auto; margin-bottom: 1.25rem; }
    .scroll table { border-collapse: collapse; width: 100%; font: .9375rem/1.45 var(--sans); }
    .scroll th, .scroll td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0;
      border-bottom: 1px solid var(--line); min-width: 6rem; }
    .scroll thead th { border-bottom: 2px solid var(--ink); }

    """
}
