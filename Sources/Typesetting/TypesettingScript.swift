/// What the process that makes a PDF does: it reads one order from standard input and answers with
/// the bytes on standard output.
///
/// Exit code 3: what it needs isn't installed. 4: Typst refuses, and says why on standard error.
enum TypesettingScript {
  static let missing: Int32 = 3
  static let refused: Int32 = 4

  static let text = #"""
    import base64, importlib, importlib.util, io, json, re, sys, threading
    from pathlib import Path

    # Stands for what no font has.
    BOX = "\u25a1"
    BATCH = 64
    MARKS = r"[\u0300-\u036f\u20d0-\u20ff\u200d\ufe0e\ufe0f]"
    SIGN = re.compile(r"[^\x00-\u024f]%s*|[!-\u024f]%s+|[\x00-\x1f\x7f-\x9f]" % (MARKS, MARKS))

    def stop(code, words):
        sys.stderr.write(words[:500])
        sys.exit(code)

    # First of all, so that nobody writes to a process that has ended.
    order = json.load(sys.stdin.buffer)
    try:
        import typst
    except ImportError as error:
        stop(3, str(error))
    if importlib.util.find_spec("pikepdf") is None:
        stop(3, "no pikepdf")
    # It takes as long to load as Typst to work.
    loading = threading.Thread(target=importlib.import_module, args=("pikepdf",))
    loading.start()
    folder = Path(sys.prefix, "share", "roder", "fonts")
    if not any(folder.glob("*.ttf")):
        stop(3, "no fonts")

    files = {name: base64.b64decode(text) for name, text in order["files"].items()}
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder)])

    def pdf(main, parts):
        made, warnings = typst.compile_with_warnings(
            {"main.typ": main.encode(), **parts}, font_paths=fonts, format="pdf",
            pdf_standards=["ua-1", "a-2a"], timestamp=order["seconds"])
        for warning in warnings:
            if "unknown font" in warning.message:
                stop(4, warning.message)
        return made

    def whole(data):
        return pdf(order["template"], {"data.json": json.dumps(data).encode(), **files})

    def holds(main, parts):
        try:
            pdf('#set document(title: "-")\n' + main, parts)
            return True
        except typst.TypstError:
            return False

    def walked(value, change):
        if isinstance(value, str):
            return change(value)
        if isinstance(value, list):
            return [walked(one, change) for one in value]
        if isinstance(value, dict):
            return {key: walked(one, change) for key, one in value.items()}
        return value

    def signs_in(data):
        """Everything that may lack a glyph, each once."""
        texts = [files[name].decode(errors="replace") for name in files if name.endswith(".svg")]
        walked(data, lambda text: texts.append(text) or text)
        return sorted({sign for text in texts for sign in SIGN.findall(text)})

    def unprintable(signs):
        text = {"signs.json": json.dumps(signs).encode()}
        if not signs or holds('#json("signs.json").join([ ])', text):
            return []
        if len(signs) == 1:
            return signs
        half = len(signs) // 2
        return unprintable(signs[:half]) + unprintable(signs[half:])

    def replaced(data, missing):
        """Without the signs, where everybody sees it; the document tells which they were."""
        found = re.compile("|".join(re.escape(one) for one in sorted(missing, key=len, reverse=True)))
        for name in files:
            if name.endswith(".svg"):
                files[name] = found.sub(BOX, files[name].decode(errors="replace")).encode()
        data = walked(data, lambda text: found.sub(BOX, text))
        data["missing"] = [" ".join("U+%04X" % ord(one) for one in sign) for sign in missing]
        return data

    def attempts(data):
        yield data
        signs = signs_in(data)
        missing = [sign for start in range(0, len(signs), BATCH)
                   for sign in unprintable(signs[start:start + BATCH])]
        mended = replaced(data, missing) if missing else data
        mended["broken"] = [name for name in files
                            if not holds('#image("%s", alt: "-")' % name, {name: files[name]})]
        yield mended
        if rest := [sign for sign in signs if sign != BOX]:
            yield replaced(mended, rest)

    def compiled():
        for data in attempts(order["data"]):
            try:
                return whole(data)
            except typst.TypstError as error:
                words = error.message
        stop(4, words)

    def elements(element):
        """The structure in reading order."""
        if isinstance(element, pikepdf.Array):
            for one in element:
                yield from elements(one)
        elif isinstance(element, pikepdf.Dictionary):
            if "/S" in element:
                yield element
            if "/K" in element:
                yield from elements(element.K)

    def those(element, kind):
        return [one for one in elements(element) if one.S == kind]

    def name_rows(root):
        """Typst names columns only; the first cell of a body row can name its row."""
        tables = those(root, "/Table")
        if len(tables) != len(order["namesRows"]):
            stop(4, "%d tables for %d" % (len(tables), len(order["namesRows"])))
        for table, names in zip(tables, order["namesRows"]):
            for row in those(table, "/TR") if names else []:
                cells = those(row, "/TD")
                if cells and row.P.S != "/THead":
                    cells[0].S = pikepdf.Name.TH
                    cells[0].A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)

    made = compiled()
    loading.join()
    import pikepdf
    with pikepdf.open(io.BytesIO(made)) as file:
        name_rows(file.Root.StructTreeRoot)
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    sys.stdout.buffer.write(out.getvalue())
    """#
}
