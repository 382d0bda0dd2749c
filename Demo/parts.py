"""The parts a demo report is written in: every sentence stands once, with its known answer beside it."""

KINDS = {"done", "planned", "effect", "purpose", "shortfall", "decision", "background"}


def S(text, kinds="", unclear="", key=None, **tags):
    """One sentence of the administration.

    kinds, unclear: words from KINDS, with spaces between.
    tags: it (italics: planned), measured (an effect with a value), cite [(day, §, body)],
    notcite, uncounted [words], vague [words that may or may not ask for a number], counted, person (words), official.
    """
    s = {"text": text, "kinds": kinds.split(), "unclear": unclear.split(), "key": key, "voice": "administration"}
    s.update(tags)
    return s


def PLAN(text, key=None, kinds="planned", unclear="", **tags):
    """A planned sentence, printed in italics."""
    return S(text, kinds, unclear, key, it=True, **tags)


def A(text):
    """One sentence of the board's adopted direction."""
    return {"text": text, "kinds": [], "unclear": [], "key": None, "voice": "adopted"}


def P(*sentences):
    return {"part": "paragraph", "sentences": list(sentences)}


def QUOTE(*texts):
    """The direction as quoted above an area; a new line inside a text is a line break in the paragraph."""
    return {"part": "quote", "sentences": [A(t) for t in texts]}


def R(text, owner, when, status, kinds="", unclear="", key=None, **tags):
    """One row of the table with measures."""
    s = S(text, kinds, unclear, key, **tags)
    s["row"] = {"owner": owner, "when": when, "status": status}
    return s


def TABLE(*rows):
    return {"part": "table", "sentences": list(rows)}


def SECTION(kind, title, *parts):
    return {"kind": kind, "title": title, "parts": list(parts), "areas": []}


def AREA(title, *parts):
    return {"kind": "area", "title": title, "parts": list(parts)}


def WITH_AREAS(section, *areas):
    section["areas"] = list(areas)
    return section
