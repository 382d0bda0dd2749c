import Markup

extension XRayStyle {
  /// On a narrow screen each remark follows its paragraph.
  static let narrow: HTML = """
    @media (max-width: 60rem) {
      .passage { display: block; }
      .notes { margin: 0 0 1.25rem 1rem; }
      .front { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
      .account ul { grid-template-columns: 1fr 1fr; }
      .account li, .account li:first-child { padding-left: 0; padding-right: 1rem; }
      .account li + li { border-left: 0; }
      .account li:nth-child(n + 3) { border-top: 1px solid var(--line); }
    }
    @media (max-width: 34rem) {
      .account ul { grid-template-columns: 1fr; }
      .account li + li { border-top: 1px solid var(--line); }
      .figure { display: inline; font-size: 1.5rem; }
      .notes { margin-left: 0; }
      .of-whole { display: block; }
      .first, .rest { font-size: 1.0625rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
    }

    """

  /// On paper: remarks after their paragraph, nothing that only a screen can use.
  static let print: HTML = """
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444;
        --line: #bbb; --strong-line: #666; --accent: #7a1f12; --accent-tint: #fff;
        --mark: #fff; --added: #fff; --struck: #fff; }
      @page { size: A4; margin: 18mm 18mm 20mm; }
      body { font-size: 9.5pt; }
      .top, main, .foot { max-width: none; padding: 0; }
      .skip, .contents { display: none; }
      a, a:hover { color: inherit; text-decoration-line: none; }
      .account ul { grid-template-columns: 1.2fr 1.3fr 1fr 1fr; }
      .account li, .account li:first-child { padding-left: 0; padding-right: .8rem; border: 0; }
      .front { grid-template-columns: 1fr 15rem; gap: 1.5rem; }
      .report, .own-section { break-before: page; border-top: 0; margin-top: 0; }
      .rules { break-before: auto; margin-top: 2rem; }
      .passage { display: block; }
      .first, .rest { font-size: 10.5pt; line-height: 1.5; orphans: 3; widows: 3; }
      .notes { margin: 0 0 .8rem 8mm; }
      .note, tr, .foremost li, .compared { break-inside: avoid; }
      .part, .part + .part { margin-top: 1.5rem; padding-top: 0; border: 0; }
      h2, h3, h4, h5, h6, caption { break-after: avoid; }
      .scroll { overflow: visible; }
      .plans { min-width: 0; }
      .numbers, .changes a { display: none; }
    }

    """
}
