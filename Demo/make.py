#!/usr/bin/env python3
"""Writes the demo reports (Word) and their known answers (facts.json).

python3 make.py [folder]      needs python-docx; without a folder it writes beside itself

All text lies in school.py and social.py, each sentence with its answer, so that report and answers
cannot drift apart. The same input gives the same bytes.
"""
import datetime
import io
import json
import pathlib
import sys
import zipfile

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

import school
import social
from parts import KINDS

MUNICIPALITY = "Almby kommun"
COLUMNS = [("Åtgärd", 6.0), ("Ansvarig", 4.2), ("Tid", 2.8), ("Status", 3.0)]
FATES = {"done", "partly", "moved", "dropped", "unchanged", "unanswered"}


# ---- Word ----------------------------------------------------------------------------------------

def element(name, **attributes):
    e = OxmlElement(name)
    for key, value in attributes.items():
        e.set(qn("w:" + key), str(value))
    return e


def set_font(style, font, size=None, colour=None, bold=None, italic=None):
    style.font.name = font
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn("w:" + theme), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn("w:" + script), font)
    if size:
        style.font.size = Pt(size)
    if colour:
        style.font.color.rgb = RGBColor.from_string(colour)
    if bold is not None:
        style.font.bold = bold
    if italic is not None:
        style.font.italic = italic


def set_space(style, before, after, line=None, keep=None):
    f = style.paragraph_format
    f.space_before, f.space_after = Pt(before), Pt(after)
    if line:
        f.line_spacing = line
    if keep is not None:
        f.keep_with_next = keep


def set_border(style, side, colour, size, space):
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    if size:
        borders = element("w:pBdr")
        borders.append(element("w:" + side, val="single", sz=size, space=space, color=colour))
        properties.insert_element_before(
            borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct",
            "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid",
            "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc",
            "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle",
            "w:rPr", "w:sectPr", "w:pPrChange")


def set_styles(document, board):
    styles = document.styles
    language = styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:lang"))
    language.set(qn("w:val"), "sv-SE")
    document.settings.element.find(qn("w:themeFontLang")).set(qn("w:val"), "sv-SE")
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")  # else Word says that the file is in compatibility mode
    set_font(styles["Normal"], board.FONT, 11.5 if board.FONT != board.HEAD_FONT else 10.5)
    set_space(styles["Normal"], 0, 7, 1.2)
    styles["Normal"].paragraph_format.widow_control = True
    set_font(styles["Title"], board.HEAD_FONT, 18.5, board.COLOUR, bold=True)
    set_space(styles["Title"], 0, 4, 1.05, keep=True)
    set_border(styles["Title"], "bottom", board.COLOUR, 0, 0)
    set_font(styles["Subtitle"], board.HEAD_FONT, 13, "404040", bold=False, italic=False)
    set_space(styles["Subtitle"], 0, 14, keep=True)
    set_font(styles["Heading 1"], board.HEAD_FONT, 16, board.COLOUR, bold=True)
    set_space(styles["Heading 1"], 22, 6, 1.0, keep=True)
    set_font(styles["Heading 2"], board.HEAD_FONT, 12.5, "202020", bold=True)
    set_space(styles["Heading 2"], 16, 5, 1.0, keep=True)
    quote = styles["Quote"]
    set_font(quote, board.FONT, None, "303030", italic=board.QUOTE_MARKS)
    set_space(quote, 0, 9, 1.15, keep=True)
    quote.paragraph_format.left_indent = Cm(0.8)
    quote.paragraph_format.right_indent = Cm(0.8)
    quote.paragraph_format.keep_together = True
    set_border(quote, "left", board.COLOUR, 12, 10)
    for name in ("Header", "Footer"):
        set_font(styles[name], board.HEAD_FONT, 8.5, "505050")
        set_space(styles[name], 0, 0, 1.0)
    spacing = styles["Subtitle"].element.rPr.find(qn("w:spacing"))
    if spacing is not None:
        styles["Subtitle"].element.rPr.remove(spacing)
    details = styles.add_style("Dokumentuppgift", 1)
    details.base_style = styles["Normal"]
    set_font(details, board.HEAD_FONT, 9.5)
    set_space(details, 0, 2, 1.0)
    details.paragraph_format.tab_stops.add_tab_stop(Cm(3.4))
    details.paragraph_format.left_indent = Cm(3.4)
    details.paragraph_format.first_line_indent = Cm(-3.4)
    cell = styles.add_style("Tabelltext", 1)
    cell.base_style = styles["Normal"]
    set_font(cell, board.HEAD_FONT, 9.5)
    set_space(cell, 3, 3, 1.0)


def add_field(paragraph, code):
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run()
        if kind is None:
            text = element("w:instrText")
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            text.text = f" {code} "
            run._r.append(text)
        elif kind == "text":
            run.text = "1"
        else:
            run._r.append(element("w:fldChar", fldCharType=kind))


def set_page(document, board, edition):
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin, page.bottom_margin = Cm(2.8), Cm(2.3)
    page.header_distance = page.footer_distance = Cm(1.2)
    for part, left in ((page.header, f"{MUNICIPALITY}, {board.OFFICE.lower()}"), (page.footer, edition["subtitle"])):
        line = part.paragraphs[0]
        stops = line.paragraph_format.tab_stops
        for stop in list(document.styles[line.style.name].paragraph_format.tab_stops):
            stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
        stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        line.add_run(left + "\t")
    page.header.paragraphs[0].add_run(board.DIARY)
    line = page.footer.paragraphs[0]
    line.add_run("Sida ")
    add_field(line, "PAGE")
    line.add_run(" av ")
    add_field(line, "NUMPAGES")


def add_text(paragraph, text, italic=False):
    for number, piece in enumerate(text.split("\n")):
        run = paragraph.add_run(piece if number == 0 else "")
        if number:
            run.add_break()
            run.add_text(piece)
        if italic:
            run.italic = True


def add_table(document, rows, colour):
    table = document.add_table(rows=1, cols=len(COLUMNS))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    properties = table._tbl.tblPr
    properties.append(element("w:tblInd", w=0, type="dxa"))
    borders = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element("w:" + side, val="single", sz=4, space=0, color="B0B0B0"))
    properties.append(borders)
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element("w:" + side, w=85, type="dxa"))
    properties.append(margins)
    for name in ("w:tblLayout", "w:tblCellMar", "w:tblLook"):  # the order Word's schema asks for
        part = properties.find(qn(name))
        if part is not None:
            properties.remove(part)
            properties.append(part)
    for column, (_, width) in zip(table.columns, COLUMNS):
        column.width = Cm(width)
    lines = [[name for name, _ in COLUMNS]] + [[r["text"], *(r["row"][k] for k in ("owner", "when", "status"))] for r in rows]
    for number, line in enumerate(lines):
        row = table.rows[0] if number == 0 else table.add_row()
        setup = row._tr.get_or_add_trPr()
        setup.append(element("w:cantSplit"))
        if number == 0:
            setup.append(element("w:tblHeader"))
        for cell, text, (_, width) in zip(row.cells, line, COLUMNS):
            cell.width = Cm(width)
            paragraph = cell.paragraphs[0]
            paragraph.style = document.styles["Tabelltext"]
            paragraph.paragraph_format.keep_with_next = number < len(lines) - 1 or None
            run = paragraph.add_run(text)
            if number == 0:
                run.bold = True
                run.font.color.rgb = RGBColor(255, 255, 255)
                cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=colour))


def add_parts(document, parts, board):
    begins = True  # the first paragraph after a heading or quote stays in one piece, so that neither is left alone
    for part in parts:
        if part["part"] == "table":
            add_table(document, part["sentences"], board.COLOUR)
            continue
        quote = part["part"] == "quote"
        paragraph = document.add_paragraph(style="Quote" if quote else "Normal")
        if begins:
            paragraph.paragraph_format.keep_together = True
        begins = quote
        if quote and board.QUOTE_MARKS:
            paragraph.add_run("”")
        for number, sentence in enumerate(part["sentences"]):
            if number and not sentence["text"].startswith("\n"):
                paragraph.add_run(" ")
            add_text(paragraph, sentence["text"], sentence.get("it", False))
        if quote and board.QUOTE_MARKS:
            paragraph.add_run("”")


def write_word(board, edition, path):
    document = Document()
    set_styles(document, board)
    set_page(document, board, edition)
    document.add_paragraph(edition["title"], style="Title")
    document.add_paragraph(edition["subtitle"], style="Subtitle")
    for name, value in edition["meta"]:
        line = document.add_paragraph(style="Dokumentuppgift")
        line.add_run(name).bold = True
        line.add_run("\t" + value)
    for number, section in enumerate(edition["sections"], 1):
        heading = document.add_heading((f"{number} " if board.NUMBERED else "") + section["title"], 1)
        if section["areas"] and edition.get("new_page"):  # LibreOffice would leave the heading alone
            heading.paragraph_format.page_break_before = True
        add_parts(document, section["parts"], board)
        for inner, area in enumerate(section["areas"], 1):
            document.add_heading((f"{number}.{inner} " if board.NUMBERED else "") + area["title"], 2)
            add_parts(document, area["parts"], board)
    about = document.core_properties
    about.title, about.subject = f"{edition['title']}: {edition['subtitle'].lower()}", board.BOARD
    about.author = about.last_modified_by = MUNICIPALITY
    about.keywords, about.comments, about.language, about.revision = "", "Påhittad exempelrapport", "sv-SE", 1
    about.created = about.modified = datetime.datetime(2026, 1, 1)
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[name]
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type, info.external_attr, info.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            new.writestr(info, old.read(name))


# ---- known answers -------------------------------------------------------------------------------

def sentences(edition):
    """(section kind, area or None, part kind, sentence) in the order of the report"""
    for section in edition["sections"]:
        for part in section["parts"]:
            for s in part["sentences"]:
                yield section["kind"], None, part["part"], s
        for area in section["areas"]:
            for part in area["parts"]:
                for s in part["sentences"]:
                    yield "area", area["title"], part["part"], s


def plain(s):
    return s["text"].replace("\n", " ").strip()


def keyed(edition):
    return {s["key"]: (plain(s), area) for _, area, _, s in sentences(edition) if s["key"]}


def check(board, edition):
    keys, seen = [], set()
    adopted = " ".join(plain(s) for kind, _, _, s in sentences(edition) if kind == "direction" and s["voice"] == "adopted")
    quotes = {}
    for kind, area, part, s in sentences(edition):
        assert set(s["kinds"]) <= KINDS and set(s["unclear"]) <= KINDS and not set(s["kinds"]) & set(s["unclear"]), s
        assert (part == "quote") <= (s["voice"] == "adopted"), s
        assert "it" not in s or "planned" in s["kinds"], s
        assert not s.get("measured") or "effect" in s["kinds"], s
        for words in s.get("uncounted", []) + s.get("vague", []):
            assert words in s["text"], s
        assert s.get("person", "") in s["text"], s
        if "§" in s["text"] and s["voice"] == "administration":
            assert s.get("cite") or s.get("notcite"), s
        if s["key"]:
            keys.append(s["key"])
        if part == "quote":
            quotes[area] = (quotes.get(area, "") + " " + plain(s)).strip()
        else:
            assert plain(s) not in seen, s
            seen.add(plain(s))
    assert len(keys) == len(set(keys)), sorted(k for k in keys if keys.count(k) > 1)
    changed = {}
    for area, old, new in edition["altered"]:
        assert old in adopted and new in quotes[area], (area, old, new)
        changed.setdefault(area, []).append((old, new))
    for area, quote in quotes.items():
        assert (quote in adopted) != (area in changed), (area, quote)
        if area in changed:  # the listed changes are all the changes there are
            words = adopted
            for old, new in changed[area]:
                if old:
                    words = words.replace(" " + old, " " + new if new else "")
                else:
                    quote = quote.replace(" " + new, "")
            assert quote in words, (area, quote)


def edition_facts(board, edition):
    check(board, edition)
    text = {key: value[0] for key, value in keyed(edition).items()}
    listed = []
    for kind, area, part, s in sentences(edition):
        fact = {"text": plain(s), "section": kind, "area": area, "voice": s["voice"], "kinds": s["kinds"], "unclear": s["unclear"]}
        if part == "quote":
            fact["quote"] = True
        if "effect" in s["kinds"]:
            fact["measured"] = s.get("measured", False)
        if s.get("it"):
            fact["italic"] = True
        if "row" in s:
            fact["row"] = s["row"]
        listed.append(fact)
    all_ = [s for _, _, _, s in sentences(edition)]
    return {
        "areas": [a["title"] for section in edition["sections"] for a in section["areas"]],
        "sentences": listed,
        "alteredWording": [{"area": a, "from": old, "to": new} for a, old, new in edition["altered"]],
        "citations": [{"sentence": plain(s), "day": day, "paragraph": number, "body": body}
                      for s in all_ for day, number, body in s.get("cite", [])],
        "notCitations": [plain(s) for s in all_ if s.get("notcite")],
        "uncounted": [{"sentence": plain(s), "words": words} for s in all_ for words in s.get("uncounted", [])],
        "uncountedUnclear": [{"sentence": plain(s), "words": words} for s in all_ for words in s.get("vague", [])],
        "countedOrName": [plain(s) for s in all_ if s.get("counted")],
        "summaryClaimsMore": [{"summary": text[a], "body": text[b], "how": how} for a, b, how in edition["claimsMore"]],
        "summaryClaimsMoreUnclear": [{"summary": text[a], "body": text[b], "how": how} for a, b, how in edition.get("claimsMoreUnclear", [])],
        "summaryLeavesOut": [text[k] for k in edition["leavesOut"]],
        "summaryLeavesOutUnclear": [text[k] for k in edition["leavesOutUnclear"]],
        "duplicates": [[text[a], text[b]] for a, b in edition["duplicates"]],
        "duplicatesUnclear": [],
        "decisionsLack": [{"paragraph": number, "lacks": what} for number, what in edition["decisionsLack"]],
        "persons": [{"sentence": plain(s), "words": s["person"]} for s in all_ if s.get("person")],
        "officials": [plain(s) for s in all_ if s.get("official")],
    }


def plan_facts(board):
    before, now = keyed(board.EARLIER), keyed(board.LATER)
    planned = sorted(plain(s) for _, _, _, s in sentences(board.EARLIER) if "planned" in s["kinds"])
    assert planned == sorted(before[key][0] for key, *_ in board.PLANS), "every planned sentence stands once in PLANS"
    facts = []
    for key, fate, day, later, also in board.PLANS:
        assert fate in FATES and (fate == "moved") == bool(day) and (fate == "unanswered") == (later is None), key
        facts.append({"earlier": before[key][0], "area": before[key][1], "fate": fate, "day": day,
                      "now": now[later][0] if later else None, "alsoNow": [now[k][0] for k in also]})
    return facts


def main():
    out = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    for board in (school, social):
        folder = out / board.FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        facts = {"later": edition_facts(board, board.LATER), "earlier": edition_facts(board, board.EARLIER), "plans": plan_facts(board)}
        for edition in (board.EARLIER, board.LATER):
            write_word(board, edition, folder / edition["file"])
        (folder / "facts.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
