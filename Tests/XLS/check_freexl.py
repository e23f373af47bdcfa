"""Holds the reader of old .xls (`Sources/Sheets/XLS`) against FreeXL, cell by cell, wherever FreeXL reads at all.

    apt-get install libfreexl1
    python3 Tests/XLS/check_freexl.py .build/release/thucchat FILES_OR_FOLDERS...

Every cell's place, kind and value are compared: numbers as doubles, texts as the file has them (before old fonts are
decoded), dates to the second. What FreeXL 1.0 is known to lose is counted apart (`CLASSES`), and only where its answer is
exactly the one that its rule gives for what we read; whatever is left differs, and then the exit code is 1. With `--strict`
a cell that one side shows as a date and the other as a number differs too: the number is the same, but FreeXL does not tell
the format. FreeXL runs in a process of its own, because files can bring it down. Optional: no test depends on it.
"""
import collections
import ctypes
import datetime
import json
import math
import pathlib
import re
import resource
import struct
import subprocess
import sys
import unicodedata

SHOWN = 20
MEMORY = 8 << 30  # FreeXL takes what a file claims, at most 256 MB a sheet
SECONDS = 600
RECORD = 2_072  # bytes of text in the longest record of a text of Excel 95

# freexl.h
VERSION, DATEMODE, CODE_PAGE, SHEET_COUNT = 32005, 32007, 32009, 32010
NULL, INT, DOUBLE, TEXT, SHARED_TEXT, DATE, MOMENT, TIME = range(101, 109)

CLASSES = {
    "formula": "cells only we read: formulas, which FreeXL passes over",
    "rich text": "texts only we read: those that lie in a cell with their runs (RSTRING), as before Excel 97",
    "error": "errors, which FreeXL gives as the number 1 (#NULL! as 0)",
    "date": "dates: FreeXL leaves out the time, or the day; takes 2100 for a leap year; has no day 0",
    "format": "a date here and a number there, of the same number",
    "raised": "raised digits, which FreeXL gives as plain ones",
    "overrun": "texts that go on in another record: FreeXL takes what lay in its buffer; and texts with U+0000",
    "held": "letters that FreeXL holds back and puts before the next text (Windows-1258)",
    "page": "letters of code pages that we do not believe, U+FFFD here (others than Windows-1252 and 1258)",
    "infinite": "no numbers, which are text here, and told: infinities, NaN",
}


Theirs = collections.namedtuple("Theirs", "names sheets since1904 is1258 version")


class Value(ctypes.Union):
    _fields_ = [("int_value", ctypes.c_int), ("double_value", ctypes.c_double), ("text_value", ctypes.c_char_p)]


class CellValue(ctypes.Structure):
    _fields_ = [("type", ctypes.c_ubyte), ("value", Value)]


def library():
    lib = ctypes.CDLL("libfreexl.so.1")
    handle, short, number = ctypes.c_void_p, ctypes.c_ushort, ctypes.c_uint
    lib.freexl_open.argtypes = [ctypes.c_char_p, ctypes.POINTER(handle)]
    lib.freexl_get_info.argtypes = [handle, short, ctypes.POINTER(number)]
    lib.freexl_get_worksheet_name.argtypes = [handle, short, ctypes.POINTER(ctypes.c_char_p)]
    lib.freexl_select_active_worksheet.argtypes = [handle, short]
    lib.freexl_worksheet_dimensions.argtypes = [handle, ctypes.POINTER(number), ctypes.POINTER(short)]
    lib.freexl_get_cell_value.argtypes = [handle, number, short, ctypes.POINTER(CellValue)]
    lib.freexl_close.argtypes = [handle]
    return lib


def sure(code):
    if code:
        sys.exit(f"code {code}")


def dump(path):
    """Prints what FreeXL reads: the sheets' names, then a line a cell. Run in a process of its own."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    lib, book, info, name = library(), ctypes.c_void_p(), ctypes.c_uint(), ctypes.c_char_p()
    sure(lib.freexl_open(path.encode(), ctypes.byref(book)))
    if not book:  # it returns FREEXL_OK too where a record could not be read
        sys.exit("no workbook, code 0")

    def told_of(what):
        sure(lib.freexl_get_info(book, what, ctypes.byref(info)))
        return info.value

    names = []
    for number in range(told_of(SHEET_COUNT)):
        sure(lib.freexl_get_worksheet_name(book, number, ctypes.byref(name)))
        names.append(name.value.decode("utf-8", "replace"))
    print(json.dumps([names, told_of(DATEMODE) == 1904, told_of(CODE_PAGE) == 1258, told_of(VERSION)]))
    rows, columns, cell = ctypes.c_uint(), ctypes.c_ushort(), CellValue()
    for number in range(len(names)):
        sure(lib.freexl_select_active_worksheet(book, number))
        sure(lib.freexl_worksheet_dimensions(book, ctypes.byref(rows), ctypes.byref(columns)))
        for row in range(rows.value if columns.value else 0):
            for column in range(columns.value):
                sure(lib.freexl_get_cell_value(book, row, column, ctypes.byref(cell)))
                if cell.type == NULL:
                    continue
                if cell.type == INT:
                    value = cell.value.int_value
                elif cell.type == DOUBLE:
                    value = cell.value.double_value
                else:
                    value = (cell.value.text_value or b"").decode("utf-8", "replace")
                print(json.dumps([number, row, column, cell.type, value]))
    lib.freexl_close(book)


def freexl(path):
    """What FreeXL reads; or why it does not."""
    try:
        run = subprocess.run([sys.executable, __file__, "--dump", path], capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None, "endless"
    if run.returncode:
        why = run.stderr.decode(errors="replace").strip().splitlines()
        return None, f"signal {-run.returncode}" if run.returncode < 0 else why[-1] if why else "?"
    lines = run.stdout.split(b"\n")
    names, since1904, is1258, version = json.loads(lines[0])
    sheets = [{} for _ in names]
    for line in filter(None, lines[1:]):
        number, row, column, kind, value = json.loads(line)
        sheets[number][row, column] = kind, value
    return Theirs(names, sheets, since1904, is1258, version), None


def thucchat(program, path):
    """Sheet names and cells of each sheet by place; or why there are none."""
    limits = ["--lang", "en", "--max-cells", "100000000"]
    about = subprocess.run([program, "sheets", *limits, "--json", path], capture_output=True)
    why = about.stderr.decode(errors="replace").strip().splitlines()
    if not about.stdout:
        return None, why[0] if why else f"exit {about.returncode}"
    parts = json.loads(about.stdout)["sheets"]
    lines = iter(subprocess.run([program, "sheets", *limits, path], capture_output=True).stdout.split(b"\n"))
    sheets = []
    for part in parts:
        cells = [json.loads(next(lines)) for _ in range(part["cells"])]
        sheets.append({(c["row"] - 1, c["column"] - 1): c for c in cells if c["kind"] != "blank" or "formula" in c})
    assert not any(lines), path
    return ([part["sheet"] for part in parts], sheets), None


def pairs(ours, theirs):
    """Sheets that are the same: one after the other, or by name where FreeXL lists charts and macros among them."""
    if len(ours) == len(theirs):
        return [(n, n) for n in range(len(ours))]
    found = [(n, theirs.index(name) if name in theirs else None) for n, name in enumerate(ours)]
    return found + [(None, n) for n in range(len(theirs)) if n not in [there for _, there in found]]


def by_calendar(serial, since1904):
    """The date of a day number, as thucchat is to write it."""
    days, seconds = divmod(math.floor(serial * 86_400 + 0.5), 86_400)
    time = str(datetime.timedelta(seconds=seconds)).zfill(8)
    if days == 0:
        return time
    first = datetime.date(1904, 1, 1) if since1904 else datetime.date(1899, 12, 31 if days < 60 else 30)
    try:
        date = (first + datetime.timedelta(days=days)).isoformat()
    except OverflowError:
        return "a day after 9999"
    return f"{date}T{time}" if seconds else date


def integer(number):
    """A number as C makes an int of it; what is too large becomes the least."""
    return int(number) if -(2**31) <= number < 2**31 else -(2**31)


def by_freexl(serial, kind, since1904):
    """The text that FreeXL's own rules make of a number."""
    days = integer(math.floor(serial))
    seconds = math.floor((serial - days) * 86_400 + 0.5)
    seconds = (seconds + 2**31) % 2**32 - 2**31
    sign, rest = (-1 if seconds < 0 else 1), abs(seconds)
    time = f"{sign * (rest // 3600):02}:{sign * (rest // 60 % 60):02}:{sign * (rest % 60):02}"
    if kind == TIME:
        return time
    # Every fourth year is a leap year: so four years are 1461 days.
    first, passed = (1904, 1) if since1904 else (1900, 0)
    cycles, rest = divmod(passed + max(days, 1) - 1, 1461)
    date = datetime.date(2000, 1, 1) + datetime.timedelta(days=rest)
    date = f"{first + 4 * cycles + date.year - 2000:04}-{date.month:02}-{date.day:02}"
    return f"{date} {time}" if kind == MOMENT else date


def lowered(text):
    return text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))


def has_rich_text(content, row, column):
    """Whether a record of a text with its runs is for this place."""
    return re.search(rb"\xD6\x00.." + re.escape(struct.pack("<HH", row, column)), content, re.DOTALL) is not None


def judge_text(ours, theirs, is1258, is_shared=True):
    if ours == theirs:
        return None
    if lowered(ours) == lowered(theirs):
        return "raised"
    composed = unicodedata.normalize("NFC", ours)  # as FreeXL gives Windows-1258
    if is1258 and {theirs, theirs[1:]} & {composed, composed[:-1]}:
        return "held"
    if "\uFFFD" in ours and re.fullmatch(".+".join(map(re.escape, re.split("\uFFFD+", ours))), theirs, re.DOTALL):
        return "page"
    if theirs == ours.split("\0")[0] or not is_shared and len(ours) > RECORD and ours[:RECORD] == theirs[:RECORD]:
        return "overrun"
    return "differs"


def judge(ours, theirs, book, is_rich):
    """None where both hold the same; else a class of what one side is known to lose, or "differs"."""
    if theirs is None:
        if "formula" in ours:
            return "formula"
        return "rich text" if ours["kind"] == "text" and is_rich() else "differs"
    kind, value = theirs
    if ours is None:
        return None if value == "" else "differs"
    if "formula" in ours:
        return "differs"
    ours_kind, raw = ours["kind"], ours["raw"]
    if ours_kind == "text":
        if kind not in (TEXT, SHARED_TEXT):
            return "infinite" if kind == DOUBLE and not math.isfinite(value) and raw == str(value) else "differs"
        return judge_text(raw, value, book.is1258, kind == SHARED_TEXT)
    if ours_kind == "boolean":
        return None if kind == INT and raw == str(value) else "differs"
    if ours_kind == "error":
        return "error" if kind == INT and value == (raw != "#NULL!") else "differs"
    return judge_number(ours, kind, value, book.since1904)


def judge_number(ours, kind, value, since1904):
    serial = float(ours["raw"])
    is_date = ours["kind"] == "date"
    if is_date and ours["value"] != by_calendar(serial, since1904):
        return "differs"
    if kind in (INT, DOUBLE):
        return ("format" if is_date else None) if serial == value else "differs"
    if kind not in (DATE, MOMENT, TIME):
        return "differs"
    if is_date and value.replace(" ", "T").removesuffix("T00:00:00") == ours["value"]:
        return None
    if value != by_freexl(serial, kind, since1904):
        return "differs"
    return "date" if is_date else "format"


def told(cell):
    if cell is None:
        return "-"
    if isinstance(cell, tuple):
        return f"{'null int double text text date datetime time'.split()[cell[0] - NULL]} {cell[1]!r:.200}"
    raw = f" of {cell['raw']}" if cell["raw"] != cell["value"] else ""
    return f"{cell['kind']} {cell['value']!r:.200}{raw}" + (f" {cell['formula']}" if "formula" in cell else "")


def place(row, column):
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


class Check:
    def __init__(self, program, strict):
        self.program, self.strict = program, strict
        self.files = []
        self.samples = collections.defaultdict(list)
        self.totals = collections.Counter()
        self.only_ours, self.only_theirs, self.neither, self.older = [], [], [], []

    def read(self, path):
        ours, our_fault = thucchat(self.program, path)
        theirs, their_fault = freexl(path)
        if ours and theirs and theirs.version == 5 and "Workbook\0".encode("utf-16-le") in pathlib.Path(path).read_bytes():
            self.older.append((path, "a copy for Excel 95 beside the workbook"))
        elif ours and theirs:
            self.compare(path, ours, theirs)
        elif ours:
            self.only_ours.append((path, their_fault))
        elif theirs:
            self.only_theirs.append((path, our_fault))
        else:
            self.neither.append((path, f"{our_fault} | FreeXL: {their_fault}"))

    def compare(self, path, ours, theirs):
        names, sheets = ours
        content = pathlib.Path(path).read_bytes()
        counts = collections.Counter()
        for here, there in pairs(names, theirs.names):
            cells = sheets[here] if here is not None else {}
            their_cells = theirs.sheets[there] if there is not None else {}
            name = names[here] if here is not None else theirs.names[there]
            if here is not None:
                their_name = theirs.names[there] if there is not None else "-"
                verdict = judge_text(name, their_name, theirs.is1258)
                self.note(counts, verdict, f"{path}: sheet {name!r} | FreeXL {their_name!r}")
            for where in sorted(cells.keys() | their_cells.keys()):
                mine, other = cells.get(where), their_cells.get(where)
                counts["cells"] += 1
                verdict = judge(mine, other, theirs, lambda: has_rich_text(content, *where))
                counts["equal"] += verdict is None
                if verdict:
                    self.note(counts, verdict, f"{path}: {name}!{place(*where)}: {told(mine)} | FreeXL {told(other)}")
        self.files.append((path, counts))
        self.totals += counts

    def note(self, counts, verdict, text):
        if verdict is None:
            return
        counts[verdict] += 1
        if counts[verdict] <= SHOWN:
            self.samples[verdict].append(text)

    def report(self):
        columns = ["cells", "equal", *CLASSES, "differs"]
        print("".join(f"{c:>10}" for c in columns), " file")
        for path, counts in [*self.files, (f"{len(self.files)} files", self.totals)]:
            print("".join(f"{counts[c]:>10}" for c in columns), f" {path}")
        for title, files in [
            ("Only we read", self.only_ours), ("Only FreeXL reads", self.only_theirs), ("Neither reads", self.neither),
            ("FreeXL reads another stream", self.older),
        ]:
            print(f"\n{title}: {len(files)}")
            for path, why in files:
                print(f"  {path}: {why}")
        for verdict, words in CLASSES.items():
            print(f"\n{verdict} ({self.totals[verdict]}): {words}")
            for text in self.samples[verdict][:SHOWN]:
                print(f"  {text}")
        print(f"\ndiffers ({self.totals['differs']})")
        for text in self.samples["differs"]:
            print(f"  {text}")
        return self.totals["differs"] == 0 and not (self.strict and self.totals["format"])


def main():
    if sys.argv[1:2] == ["--dump"]:
        return dump(sys.argv[2])
    program, *given = [a for a in sys.argv[1:] if a != "--strict"]
    check = Check(program, "--strict" in sys.argv)
    for item in map(pathlib.Path, given):
        inside = [p for p in item.rglob("*") if p.suffix.lower() == ".xls" and p.is_file()]
        for path in sorted(inside) if item.is_dir() else [item]:
            check.read(str(path))
    sys.exit(0 if check.report() else 1)


main()
