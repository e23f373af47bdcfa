"""The peer for .xlsx: python-calamine. Also writes the workbook, for there is nothing here that does.

    python3 xlsx_cells.py make OUT clean|faulty   a list of 90,000 households with 13 columns, as office programs save it
    python3 xlsx_cells.py unpacked FILE       prints the bytes that its parts unpack to
    python3 xlsx_cells.py known ""    whether python-calamine is installed
    python3 xlsx_cells.py read FILE           reads all cells and prints their number
    python3 xlsx_cells.py digest FILE         prints their number and CRC-32 over `row TAB column TAB text LF`, from 0
"""

import importlib.util
import sys
import zipfile
import zlib
from xml.sax.saxutils import escape

ROWS = 90_000
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
VILLAGES = ["Bản Mới", "Thôn Đồng Tâm", "Tổ 3 & 4", "Nậm Khắt <hạ>"]


def household(index):
    """The cells of a row: numbers, texts, and None where there is none."""
    said = ["Không" if (index + column) % 3 == 0 else "Có" for column in range(4)]
    poor = "Có" if index % 9 == 0 else "Không"
    village = None if index % 7 == 0 else VILLAGES[index % 4]
    income = (200 + 10 * (index % 300) + index % 10) / 10
    return [index + 1, f"991-{100_000 + index}", f"Chủ hộ {index}", village, 1 + index % 8, income, poor,
            *said, index % 5, index % 4]


def number(value):
    return repr(value).removesuffix(".0")


def sheet(strings, is_faulty):
    yield f'{HEAD}<worksheet {MAIN}><sheetData>'
    for index in range(ROWS):
        cells = []
        for column, value in enumerate(household(index)):
            place = f'r="{chr(65 + column)}{index + 1}"'
            if isinstance(value, str):
                cells.append(f'<c {place} t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
            elif value is not None:
                fault = "a" if is_faulty and column == 4 else ""
                cells.append(f'<c {place}><v>{number(value)}{fault}</v></c>')
        yield f'<row r="{index + 1}" spans="1:13">{"".join(cells)}</row>'
    yield "</sheetData></worksheet>"


def make(path, is_faulty):
    strings = {}
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    body = "".join(sheet(strings, is_faulty))
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
    parts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{main}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{main}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Danh sách hộ" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f"{HEAD}<sst {MAIN}>{items}</sst>",
        "xl/worksheets/sheet1.xml": body,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


def rows(path):
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def unpacked(path):
    with zipfile.ZipFile(path) as archive:
        print(sum(part.file_size for part in archive.infolist()))


def read(path):
    print(sum(1 for row in rows(path) for value in row if value != ""))


def digest(path):
    count, checksum = 0, 0
    for row, values in enumerate(rows(path)):
        for column, value in enumerate(values):
            if value != "":
                text = value if isinstance(value, str) else number(value)
                checksum = zlib.crc32(f"{row}\t{column}\t{text}\n".encode(), checksum)
                count += 1
    print(count, f"{checksum:08x}")


if __name__ == "__main__":
    command, path = sys.argv[1:3]
    if command == "make":
        make(path, sys.argv[3] == "faulty")
    elif command == "known":
        print(importlib.util.find_spec("python_calamine") is not None)
    else:
        {"unpacked": unpacked, "read": read, "digest": digest}[command](path)
