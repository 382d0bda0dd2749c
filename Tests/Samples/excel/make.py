"""Makes the small workbooks beside it with openpyxl 3.1; the content is invented.

    python make.py

The bytes differ from run to run by their dates, so make them only when a file must change.
"""

import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

HERE = Path(__file__).parent


def values():
    book = Workbook()
    sheet = book.active
    sheet.title = "Värden"
    sheet.append(["Text", "Tal", "Dag", "Tid", "Ja"])
    sheet.append(["Åtgärd & <mål>", 0.1, datetime.date(2026, 8, 31), datetime.time(14, 30), True])
    sheet.append(
        ["rad 1\nrad 2", 1.1 + 2.2, datetime.datetime(2026, 8, 31, 9, 5, 7), None, False]
    )
    sheet.append([" kant ", -1234567.89, datetime.date(1900, 2, 28), None, None])
    sheet["B5"] = 12345678901234
    sheet["C5"] = 46265
    sheet["C5"].number_format = "[$-41D]d mmmm yyyy;@"
    sheet["C6"] = 46265
    sheet["C6"].number_format = "0 \"dagar\""
    sheet["A7"] = "#N/A"
    sheet["A7"].data_type = "e"
    sheet["A8"] = "=1+1"
    sheet["XFD9"] = "längst bort"
    sheet.add_table(Table(displayName="Tabell1", ref="A1:E4"))
    hidden = book.create_sheet("Dold")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "syns inte"
    book.save(HERE / "values.xlsx")


def merged():
    book = Workbook()
    sheet = book.active
    sheet.title = "Nyckeltal"
    sheet["A1"] = "Nyckeltal per enhet"
    sheet.merge_cells("A1:D1")
    sheet["B2"] = "Elever"
    sheet.merge_cells("B2:C2")
    sheet["D2"] = "Andel"
    sheet.append(["Enhet", "Flickor", "Pojkar", "Procent"])
    sheet.append(["Björkskolan", 112, 98, 0.534])
    sheet["D4"].number_format = "0.0%"
    sheet["A4"] = CellRichText("Björk", TextBlock(InlineFont(b=True), "skolan"))
    book.save(HERE / "merged.xlsx")


def mac():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = datetime.date(2026, 8, 31)
    book.active["A2"] = datetime.date(1904, 1, 2)
    book.save(HERE / "mac1904.xlsx")


values()
merged()
mac()
