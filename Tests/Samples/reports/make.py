#!/usr/bin/env python3
"""Writes the sample reports of corpus-a and their known answers (facts.json) from one source.

    python make.py            needs python-docx, and LibreOffice (soffice) for the PDF
    python make.py --check    also reads the files back and looks for every sentence (needs pdftotext)

Every sentence stands once, in tekniska.py, kultur.py or bun.py, with its annotation in front of it:

    KINDS?UNCLEAR{tag; tag}: The sentence.
    KINDS  D done  P planned  E effect  U purpose  S shortfall  C decision  B background  A adopted  - none
    tags   id=…  cit=day,paragraph,body (- = null; may be repeated)  notcit  unc=words (uncounted quantity)
           ok (quantity word or title that must stay quiet)  uq=words (quantity word: two people could disagree)
           per=words (person)  off (named, must stay quiet)  mark=… (what marks it as planned, if not the tense)

    #title, #h1, #sec kind | level | title, #area title, #sub title       headings
    %quote %quotemarks %ital %bullet (the paragraph that follows), %table head | head (one sentence per row:
    its first cell); an empty line begins a new paragraph; ¦ is a place where a .txt line may be hyphenated.

Keys in facts.json beyond the agreed ones: sentences[].markedBy (what marks a planned sentence: tense, italics,
status, heading, lead), sentences[].row (all cells of a table row), uncountedUnclear, summaryLeavesOutUnclear
(two careful people could disagree), plans[].nowAlso. citations[].body is the body as printed in the sentence.
"""
import importlib, json, os, re, subprocess, sys
HERE = os.path.dirname(os.path.abspath(__file__))
os.chdir(HERE); sys.path.insert(0, HERE); sys.dont_write_bytecode = True
BOARDS = ["tekniska", "kultur", "bun"]
KIND = dict(D="done", P="planned", E="effect", U="purpose", S="shortfall", C="decision", B="background")
SENT = re.compile(r"^([A-Z]+|-)(?:\?([A-Z]+))?(?:\{(.*?)\})?: (.*)$")

# ---------------------------------------------------------------- reading the data
class Sentence:
    def __init__(s, line, section, area, style, sub):
        m = SENT.match(line)
        if not m: raise SystemExit("cannot read: " + line)
        k, u, tags, text = m.groups()
        s.cells = None
        if style == "table":
            s.cells = [c.strip() for c in text.split("|")]; text = s.cells[0]
        s.raw, s.text = text, text.replace("¦", "")
        s.section, s.area, s.style = section, area, style
        s.adopted = k == "A"
        s.kinds = [] if k in "A-" else [KIND[c] for c in k]
        s.unclear = [KIND[c] for c in u or ""]
        s.id, s.cit, s.unc, s.uq, s.per, s.mark = None, [], None, None, None, None
        s.notcit = s.ok = s.off = False
        for t in (tags or "").split(";"):
            t = t.strip()
            if not t: continue
            key, _, v = t.partition("=")
            if key == "cit":
                d, p, b = [None if x == "-" else x for x in v.split(",")]
                s.cit.append(dict(day=d, paragraph=int(p) if p else None, body=b))
            elif key in ("notcit", "ok", "off"): setattr(s, key, True)
            elif key in ("id", "unc", "uq", "per", "mark"): setattr(s, key, v)
            else: raise SystemExit("unknown tag " + t)
        if "planned" in s.kinds and not s.mark:
            s.mark = ("status" if style == "table" else "italics+tense" if style == "ital" else
                      "lead" if re.match(r"(Planerat|Framåt):", s.text) else
                      "heading+tense" if sub else "tense")

def parse(src):
    blocks, sents, areas = [], [], []
    section = area = sub = None; style = "normal"; cur = None
    def para():
        nonlocal cur
        cur = None
    for line in src.strip("\n").split("\n"):
        line = line.strip()
        if not line: para(); style = "normal"; continue
        if line[0] == "#":
            para(); style = "normal"; word, _, rest = line[1:].partition(" ")
            if word == "title": blocks.append(("title", rest))
            elif word == "h1": blocks.append(("h", 1, rest))
            elif word == "sec":
                section, lev, title = [x.strip() for x in rest.split("|")]; area = sub = None
                blocks.append(("h", int(lev), title))
            elif word == "area": section, area, sub = "area", rest, None; areas.append(rest); blocks.append(("h", 2, rest))
            elif word == "sub": sub = rest; blocks.append(("h", 3, rest))
            continue
        if line[0] == "%":
            para(); style, _, rest = line[1:].partition(" ")
            if style == "table":
                cur = ("table", [c.strip() for c in rest.split("|")], []); blocks.append(cur)
            continue
        s = Sentence(line, section, area, style, sub); sents.append(s)
        if cur is not None and style == "normal" and len(cur[2]) == 6: cur = None      # no paragraph over six sentences
        if cur is None: cur = ("p", style, []); blocks.append(cur)
        cur[2].append(s)
    return blocks, sents, areas

# ---------------------------------------------------------------- the known answers
def facts(sents, areas, links):
    by = {s.id: s.text for s in sents if s.id}
    out = []
    for s in sents:
        d = dict(text=s.text, section=s.section, area=s.area, voice="adopted" if s.adopted else "administration",
                 kinds=s.kinds, unclear=s.unclear)
        if s.mark: d["markedBy"] = s.mark
        if s.cells: d["row"] = s.cells
        out.append(d)
    return dict(areas=areas, sentences=out,
        alteredWording=[dict(area=a, **{"from": f, "to": t}) for a, f, t in links["altered"]],
        citations=[dict(sentence=s.text, **c) for s in sents for c in s.cit],
        notCitations=[s.text for s in sents if s.notcit],
        uncounted=[dict(sentence=s.text, words=s.unc) for s in sents if s.unc],
        uncountedUnclear=[dict(sentence=s.text, words=s.uq) for s in sents if s.uq],
        countedOrName=list(dict.fromkeys(s.text for s in sents if s.ok)),
        summaryClaimsMore=[dict(summary=by[a], body=by[b], how=h) for a, b, h in links["claims"]],
        summaryLeavesOut=[by[i] for i in links["leaves"]],
        summaryLeavesOutUnclear=[by[i] for i in links.get("leaves_unclear", [])],
        duplicates=[[by[a], by[b]] for a, b in links["duplicates"]],
        persons=[dict(sentence=s.text, words=s.per) for s in sents if s.per],
        officials=[s.text for s in sents if s.off])

def plans(m, early, late):
    e, l, out = {s.id: s for s in early if s.id}, {s.id: s for s in late if s.id}, []
    for pid, fate, day, now in m.PLANS:
        nows = [now] if isinstance(now, str) else list(now or [])
        d = dict(earlier=e[pid].text, area=e[pid].area, fate=fate, day=day, now=l[nows[0]].text if nows else None)
        if len(nows) > 1: d["nowAlso"] = [l[n].text for n in nows[1:]]
        assert not day or any(day in " ".join(l[n].cells or [l[n].text]) for n in nows), pid
        out.append(d)
    planned = [s for s in early if "planned" in s.kinds]
    assert [s.id for s in planned if s.id not in {p[0] for p in m.PLANS}] == [], [s.text for s in planned]
    assert len(m.PLANS) == len(planned), m.BOARD
    return out

# ---------------------------------------------------------------- Word (and by it PDF)
def word(blocks, fmt, path, m):
    from docx import Document
    from docx.shared import Pt, Cm
    from docx.oxml import parse_xml, OxmlElement
    from docx.oxml.ns import qn, nsdecls
    doc = Document()
    doc.core_properties.author = "Sample"; doc.core_properties.title = ""
    rpr = doc.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    lang = rpr.find(qn("w:lang"))
    if lang is None: lang = OxmlElement("w:lang"); rpr.append(lang)
    lang.set(qn("w:val"), "sv-SE")
    real = fmt.startswith("docx-styles")
    if fmt == "docx-styles-auto":                       # numbers 1, 1.1 made by Word, not typed
        num = doc.part.numbering_part.element
        lv = "".join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{i+1}"/>'
                     f'<w:lvlText w:val="{t}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
                     for i, t in enumerate(["%1", "%1.%2"]))
        a = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>{lv}</w:abstractNum>')
        num.insert(0, a)
        num.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
        for i in (0, 1):
            ppr = doc.styles[f"Heading {i+1}"].element.get_or_add_pPr()
            ppr.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{i}"/><w:numId w:val="90"/></w:numPr>'))
    n = [0, 0]
    for b in blocks:
        if b[0] == "title":
            if real: doc.add_paragraph(b[1], style="Title" if b[1].startswith("Uppf") else "Subtitle")
            else: r = doc.add_paragraph().add_run(b[1]); r.bold = True; r.font.size = Pt(16)
        elif b[0] == "h":
            lev, text = b[1], b[2]
            if real:
                if lev == 1: n[0] += 1; n[1] = 0
                if lev == 2: n[1] += 1
                typed = fmt == "docx-styles-typed" and lev < 3
                doc.add_paragraph((f"{n[0]} " if lev == 1 else f"{n[0]}.{n[1]} ") + text if typed else text, style=f"Heading {lev}")
            else:
                p = doc.add_paragraph(); p.paragraph_format.keep_with_next = True
                p.paragraph_format.space_before = Pt(14 if lev == 1 else 10)
                r = p.add_run(text); r.bold = True
                if lev == 1: r.font.size = Pt(14)
        elif b[0] == "p":
            style, text = b[1], " ".join(s.text for s in b[2])
            if style == "quote": doc.add_paragraph(text, style="Quote").paragraph_format.left_indent = Cm(1)
            elif style == "bullet": doc.add_paragraph(text, style="List Bullet")
            elif style == "quotemarks":
                p = doc.add_paragraph("”" + text + "”"); p.paragraph_format.left_indent = Cm(1)
            else:
                r = doc.add_paragraph().add_run(text); r.italic = True if style == "ital" else None
        elif b[0] == "table":
            t = doc.add_table(rows=1, cols=len(b[1])); t.style = "Table Grid"
            for c, x in zip(t.rows[0].cells, b[1]): c.paragraphs[0].add_run(x).bold = True
            for s in b[2]:
                for c, x in zip(t.add_row().cells, s.cells): c.text = x
            doc.add_paragraph()
    if fmt == "pdf":
        sec = doc.sections[0]
        sec.header.paragraphs[0].text = "Lindåsa kommun\tKultur- och fritidsnämnden\tÅrsbokslut 2025"
        p = sec.footer.paragraphs[0]; p.add_run("\t\tSida ")
        for code in ("PAGE", "NUMPAGES"):
            for kind in ("begin", None, "end"):
                r = p.add_run()
                if kind: el = OxmlElement("w:fldChar"); el.set(qn("w:fldCharType"), kind)
                else: el = OxmlElement("w:instrText"); el.text = code
                r._r.append(el)
            if code == "PAGE": p.add_run(" (")
        p.add_run(")")
    doc.save(path)

def pdf(blocks, path, m):
    src = path[:-4] + ".docx"; word(blocks, "pdf", src, m)
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo-corpus-a", "--headless", "--convert-to", "pdf",
                    "--outdir", os.path.dirname(path), src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.remove(src)

# ---------------------------------------------------------------- hard-wrapped plain text
def wrap(text, width, indent=""):
    lines, cur = [], indent
    for w in text.split(" "):
        gap = "" if cur == indent else " "
        if len(cur + gap + w.replace("¦", "")) <= width: cur += gap + w.replace("¦", ""); continue
        parts = w.split("¦")
        for i in range(len(parts) - 1, 0, -1):
            head = "".join(parts[:i]) + "-"
            if len(cur + gap + head) <= width:
                lines.append(cur + gap + head); cur = indent + "".join(parts[i:]); break
        else: lines.append(cur); cur = indent + w.replace("¦", "")
    return lines + [cur]

SOFT = """läro¦medel mellan¦stadiet över¦gångarna över¦lämning kart¦lägg sjuk¦frånvaro språk¦samordnar barn¦skötare
förskole¦klass studie¦handledning moders¦mål skol¦bibliotek under¦visning närings¦riktiga yrkes¦grupper samman¦sättning
fjärr¦handledning vikarie¦pool förskol¦lärare kvalitets¦arbete års¦bokslutet matematik¦utvecklar utbild¦ning nämn¦dens
kunska¦per betyd¦else tempe¦raturer redo¦visning biblio¦teks hus¦hållning läs¦året vår¦terminen höst¦terminen fri¦stående upp¦följning eler¦nas gemen¦sam inrikt¦ning lunch¦tiderna skol¦skjuts lång¦siktigt pro¦cent diagno¦ser sek¦torn lärar¦na personer¦nas föreskriv¦na stöd¦behov livs¦medels behö¦riga kom¦mun för¦skolor tvålärar¦system rektor¦erna grund¦läggande""".split()
def soften(t):
    for w in SOFT:
        for a, b in ((w, w), (w[0].upper() + w[1:],) * 2): t = t.replace(a.replace("¦", ""), b)
    return t

def text(blocks, fmt, path):
    early = fmt == "txt-cp1252"; lines = []; h = 0
    for b in blocks:
        if b[0] == "title": lines.append(b[1])
        elif b[0] == "h":
            h += 1
            lines += ["", ("\f" if early and h in (3, 6, 8, 10) else "") + b[2], ""]
        else:
            if lines and lines[-1] != "": lines.append("")
            lines += wrap(soften(" ".join(s.raw for s in b[2])), 90, "    " if b[1] == "quote" and not early else "")
    if not early:                                       # pages with a footer, also in the middle of a paragraph
        size = 46; pages = [lines[i:i + size] for i in range(0, len(lines), size)]; lines = []
        for i, p in enumerate(pages, 1):
            if i > 1: p = ["\f" + p[0]] + p[1:]
            lines += p + ["", "Barn- och utbildningsnämnden".ljust(80) + f"{i} ({len(pages)})"]
    data = ("\r\n" if early else "\n").join(lines) + ("\r\n" if early else "\n")
    open(path, "wb").write(data.encode("cp1252" if early else "utf-8"))

def write(blocks, fmt, folder, name, m):
    if fmt == "pdf": path = f"{folder}/{name}.pdf"; pdf(blocks, path, m)
    elif fmt.startswith("docx"): path = f"{folder}/{name}.docx"; word(blocks, fmt, path, m)
    else: path = f"{folder}/{name}.txt"; text(blocks, fmt, path)
    return path

# ---------------------------------------------------------------- reading back
def plain(path):
    if path.endswith(".pdf"): return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout
    if path.endswith(".txt"):
        raw = open(path, "rb").read()
        try: return raw.decode("utf-8")
        except UnicodeDecodeError: return raw.decode("cp1252")
    from docx import Document
    d = Document(path)
    return "\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells])

QUANT = re.compile(r"\b(merpart\w*|majoritet\w*|\w*flertal\w*|flera|fler|många|antal|en del|vissa|några|enstaka|flesta|"
                   r"till stor del|stor andel|samtliga|alla|färre|mindre antal|ett par|större delen|större del)\b", re.I)
PARA = re.compile(r"§|\d{4}-\d\d-\d\d")
def lint(name, sents, areas, links):
    adopted = {s.text for s in sents if s.adopted and s.section == "direction"}
    changed = {a for a, _, _ in links["altered"]}
    for s in sents:
        if s.adopted and s.section == "area" and s.text not in adopted and s.area not in changed: print(name, "QUOTE", s.text)
        if s.adopted and s.section not in ("direction", "area"): print(name, "ADOPTED?", s.text)
        if PARA.search(s.text) and not s.cit and not s.notcit: print(name, "§?", s.text)
        if s.cit and "decision" not in s.kinds: print(name, "DECISION?", s.text)
        q = QUANT.findall(s.text)
        if q and not (s.unc or s.uq or s.ok): print(name, "QUANTITY?", q, s.text)
    t = [s.text for s in sents if not s.adopted]
    for x in set(t):
        if t.count(x) > 1: print(name, "TWICE", x)
    for a in areas:
        if not any(s.adopted and s.area == a for s in sents): print(name, "NO QUOTE IN", a)

def squeeze(t): return re.sub(r"\s+", "", t).replace("-", "")

def main():
    check = "--check" in sys.argv
    for mod in BOARDS:
        m = importlib.import_module(mod); os.makedirs(m.BOARD, exist_ok=True); got = {}
        for name, src, fmt, links in (("earlier", m.EARLIER, m.EARLIER_FORMAT, m.EARLIER_LINKS),
                                      ("later", m.LATER, m.LATER_FORMAT, m.LATER_LINKS)):
            blocks, sents, areas = parse(src)
            path = write(blocks, fmt, m.BOARD, name, m)
            got[name] = (sents, facts(sents, areas, links))
            f = got[name][1]
            count = {k: sum(k in s.kinds for s in sents) for k in KIND.values()}
            words = sum(len(" ".join(s.cells or [s.text]).split()) for s in sents)
            print(path, words, "words", len(sents), "sentences", {k: v for k, v in count.items()},
                  "unclear", sum(bool(s.unclear) for s in sents),
                  {k: len(v) for k, v in f.items() if k != "sentences"})
            if check:
                lint(m.BOARD + "/" + name, sents, areas, links)
                t = squeeze(re.sub(r"Barn- och utbildningsnämnden {10}.*|.*Sida \d+ \(\d+\)|\f?Lindåsa kommun.*Årsbokslut 2025", "", plain(path)))
                for s in sents:
                    for c in s.cells or [s.text]:
                        if squeeze(c) not in t: print("  NOT FOUND in", path, ":", c)
        out = dict(later=got["later"][1], earlier=got["earlier"][1], plans=plans(m, got["earlier"][0], got["later"][0]))
        from collections import Counter
        print("  plans", dict(Counter(p["fate"] for p in out["plans"])))
        json.dump(out, open(f"{m.BOARD}/facts.json", "w"), ensure_ascii=False, indent=1)

main()
