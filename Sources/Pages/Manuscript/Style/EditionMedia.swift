import Markup

extension EditionStyle {
  /// On a narrow screen.
  static let narrow: HTML = """
    @media (max-width: 34rem) {
      .top { padding-top: 1.5rem; }
      .part { font-size: 1.0625rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
    }

    """

  /// On paper: the cover with contents first; a table too wide for the paper is told row by row.
  static let print: HTML = """
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444;
        --line: #bbb; --strong-line: #666; --accent: #7a1f12; --accent-tint: #fff; }
      @page { size: A4; margin: 20mm 20mm 22mm; }
      body { font-size: 10pt; }
      .top, main, .foot { max-width: none; padding: 0; }
      .skip { display: none; }
      a, a:hover { color: inherit; text-decoration-line: none; }
      .own-section, .report { border-top: 0; margin-top: 0; padding-top: 0; }
      .contents + .own-section, .report { break-before: page; }
      .own-section + .own-section { margin-top: 2rem; }
      .part { font-size: 10.5pt; line-height: 1.5; }
      p, li { orphans: 3; widows: 3; }
      tr { break-inside: avoid; }
      h2, h3, h4, h5, h6, caption, summary { break-after: avoid; }
      thead { display: table-header-group; }
      tbody tr:first-child { break-before: avoid; }
      .scroll { overflow: visible; }
      .scroll th, .scroll td { min-width: 0; }
      .plans { min-width: 0; }
      .changes a { display: none; }
      .wide, .wide tbody, .wide tr { display: block; }
      .wide thead { display: none; }
      .wide tr { padding: .3rem 0; border-bottom: 1px solid var(--line); }
      .wide tbody th, .wide tbody td { display: inline; border: 0; padding: 0 .8em 0 0; }
      .wide tbody :empty { display: none; }
      .wide [data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
    }

    """
}
