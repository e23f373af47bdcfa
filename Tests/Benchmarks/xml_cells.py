"""Reads XML Spreadsheet 2003 with expat: an independent count and checksum of the cells.

xml_cells.py FILE prints the number of filled cells and the CRC-32 over `row TAB column TAB text LF`.
"""
import sys
import zlib
from xml.parsers import expat


class Cells:
    """Follows rows and cells; knows ss:Index, and no merges."""

    def __init__(self):
        self.row, self.column, self.text, self.lines = -1, -1, None, []
        self.count, self.checksum = 0, 0

    def start(self, name, attributes):
        index = attributes.get("ss:Index")
        if name == "Row":
            self.row = int(index) - 1 if index else self.row + 1
            self.column = -1
        elif name == "Cell":
            self.column = int(index) - 1 if index else self.column + 1
        elif name == "Data":
            self.text = []

    def characters(self, text):
        if self.text is not None:
            self.text.append(text)

    def end(self, name):
        if name == "Data":
            text, self.text = "".join(self.text), None
            if text:
                self.lines.append(f"{self.row}\t{self.column}\t{text}\n")
                self.count += 1
        elif name == "Row":
            self.checksum = zlib.crc32("".join(self.lines).encode(), self.checksum)
            self.lines.clear()


def main():
    cells = Cells()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = cells.start
    parser.EndElementHandler = cells.end
    parser.CharacterDataHandler = cells.characters
    with open(sys.argv[1], "rb") as file:
        parser.ParseFile(file)
    print(f"{cells.count} {cells.checksum:08x}")


main()
