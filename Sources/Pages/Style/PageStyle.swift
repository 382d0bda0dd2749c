import Markup

/// What every page shares: colors, type, and the frame.
enum PageStyle {
  /// One accent: the red of a rubricated margin.
  ///
  /// Every pair of colors keeps 4.5:1 or more.
  static let tokens: HTML = """
    :root {
      --paper: #fdfcf9; --raised: #f6f3ec; --ink: #1d1b18; --quiet: #5a554c;
      --line: #ddd7ca; --strong-line: #8b8477; --accent: #8c2818; --accent-tint: #f8ebe6;
      --mark: #fbe8b6; --added: #dceedd; --struck: #f5dcd6;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Sitka Text",
        Cambria, "Liberation Serif", Georgia, serif;
      --sans: "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto,
        "Liberation Sans", Arial, sans-serif;
      --measure: 42rem; --gap: clamp(1rem, 3.2vw, 3rem); --edge: clamp(1rem, 4vw, 2.5rem);
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #191816; --raised: #23211e; --ink: #ece8e0; --quiet: #b5aea2;
        --line: #3b3833; --strong-line: #857e72; --accent: #f0a08c; --accent-tint: #33231e;
        --mark: #594612; --added: #24402a; --struck: #53271f;
      }
    }

    """

  static let page: HTML = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 var(--sans); overflow-wrap: break-word;
    }
    .top, main, .foot { max-width: 78rem; margin-left: auto; margin-right: auto; padding-left: var(--edge); padding-right: var(--edge); }
    h1, h2, h3, h4, h5, h6, p, ul, ol, figure, blockquote, table { margin: 0; }
    h1, h2, h3, h4, h5, h6 { font-family: var(--serif); font-weight: 600; line-height: 1.2;  }
    ul, ol { padding: 0; list-style: none; }
    a { color: inherit; text-decoration-color: var(--accent); }
    a:hover { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    #rapport:focus { outline: none; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: var(--edge); top: -5rem; z-index: 1; padding: .6rem 1rem;
      background: var(--ink); color: var(--paper); }
    .skip:focus { top: .5rem; color: var(--paper); }
    .foot { margin-top: 4rem; margin-bottom: 2rem; color: var(--quiet); font-size: .875rem; }
    .foot p { max-width: var(--measure); padding-top: 1rem; border-top: 1px solid var(--line); }

    """

  /// Changes by area, where what is new lies folded.
  static let changes: HTML = """
    .changes { max-width: 52rem; }
    .changes > li { padding: .35rem 0 .35rem 1.1rem; text-indent: -1.1rem; }
    .changes > li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; }
    .changes a { text-indent: 0; display: inline-block; min-height: 1.5rem; }
    .changes .quoted { font-family: var(--serif); font-size: 1.0625em; }
    .fold { max-width: 52rem; margin-top: .4rem; }
    .fold summary { cursor: pointer; min-height: 1.75rem; color: var(--quiet); font-weight: 600; }
    .fold summary:hover { color: var(--accent); }
    .fold ul { margin-bottom: .8rem; padding-left: 1.1rem; border-left: 1px solid var(--line); }
    .fold li { padding: .3rem 0; font: .9375rem/1.45 var(--serif); }
    .fold a { text-decoration-line: none; }
    .fold a:hover { text-decoration-line: underline; }
    .on-paper { display: none; }
    @media print { .on-paper { display: inline; } }

    """
}
