import Markup

extension XRayStyle {
  /// The first screen: everything above the report fits in 1280 × 800.
  static let front: HTML = """
    .top { padding-top: .8rem; }
    .kicker { color: var(--accent); font-size: .8125rem; font-weight: 600; letter-spacing: .04em; }
    h1 { font-size: clamp(1.5rem, 1.1rem + 1.2vw, 1.875rem); letter-spacing: -.01em; }
    .beside { color: var(--quiet); font-size: .9375rem; margin-top: .2rem; }
    .account { margin-top: .6rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
    .account h2 { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    .account ul { display: grid; grid-template-columns: 1.25fr 1.35fr 1fr 1fr; }
    .account li { padding: .6rem 1.25rem .7rem; font-size: .9375rem; line-height: 1.35; }
    .account li:first-child { padding-left: 0; }
    .account li + li { border-left: 1px solid var(--line); }
    .figure { display: block; font: 600 2rem/1.1 var(--serif);
      font-variant-numeric: lining-nums tabular-nums; }
    .counted { font-weight: 600; }
    .unbroken { white-space: nowrap; }
    .parts { color: var(--quiet); }
    .hint { color: var(--quiet); font-size: .875rem; padding-bottom: .4rem; }
    .front { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 21rem);
      gap: 1rem 3rem; margin-top: .7rem; }
    .front h2 { font-size: 1.125rem; margin-bottom: .3rem; }
    .foremost li { padding: .1rem 0 .15rem 2.4rem; position: relative; line-height: 1.4; }
    .foremost li + li { border-top: 1px solid var(--line); }
    .foremost a { display: inline-block; min-height: 1.5rem; font-family: var(--serif);
      text-decoration-line: none; }
    .foremost a:hover { text-decoration-line: underline; }
    .foremost .number { position: absolute; left: 0; top: .3rem; min-width: 1.7rem; }
    .where { display: block; color: var(--quiet); font-size: .8125rem; line-height: 1.3; }
    .where .answer { color: var(--accent); font-weight: 600; }
    .number { color: var(--accent); font: 600 .875rem/1.4 var(--sans);
      font-variant-numeric: lining-nums tabular-nums; }
    .counts table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
    .counts th { text-align: left; font-weight: 400; }
    .counts td { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
    .counts th, .counts td { padding: 0; border-bottom: 1px solid var(--line); line-height: 1.625rem; }
    .counts tfoot th, .counts tfoot td { font-weight: 600; border-bottom: 0; }
    .counts a { display: block; text-decoration-line: none; }
    .counts a:hover { text-decoration-line: underline; }

    """
}
