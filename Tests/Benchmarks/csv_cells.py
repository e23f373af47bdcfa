"""Reads a household register with Python's csv module: the peer of `bench probe register-…`.

cells FILE    prints the number of filled cells
digest FILE   prints it with the CRC-32 over `row TAB column TAB text LF`, rows and columns from 0
columns FILE  prints the rows; then for each numeric column given/unreadable/sum in tenths
"""
import csv
import re
import sys
import zlib

WHOLE = re.compile(r"-?[0-9]{1,18}\Z")
TENTHS = re.compile(r"(-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+))(?:,([0-9]))?\Z")
NUMERIC = (0, 4, 5, 14, 15, 16, 17)
INCOME = 5


def tenths(column, text):
    """The number in tenths, or None."""
    if column != INCOME:
        return int(text) * 10 if WHOLE.match(text) else None
    match = TENTHS.match(text)
    if not match:
        return None
    whole = int(match[1].replace(".", ""))
    rest = int(match[2] or 0)
    return whole * 10 + (-rest if match[1].startswith("-") else rest)


def cells(rows):
    return str(sum(sum(1 for text in row if text) for row in rows))


def digest(rows):
    count, checksum = 0, 0
    for number, row in enumerate(rows):
        lines = [f"{number}\t{column}\t{text}\n" for column, text in enumerate(row) if text]
        count += len(lines)
        checksum = zlib.crc32("".join(lines).encode(), checksum)
    return f"{count} {checksum:08x}"


def columns(rows):
    number, given, unreadable, totals = 0, [0] * 20, [0] * 20, [0] * 20
    for number, row in enumerate(rows, 1):
        for column in NUMERIC:
            if column >= len(row) or not row[column]:
                continue
            value = tenths(column, row[column])
            if value is None:
                unreadable[column] += 1
            else:
                given[column] += 1
                totals[column] += value
    return " ".join([str(number)] + [f"{given[c]}/{unreadable[c]}/{totals[c]}" for c in NUMERIC])


def main():
    mode, path = sys.argv[1:]
    with open(path, encoding="utf-8", newline="") as file:
        print({"cells": cells, "digest": digest, "columns": columns}[mode](csv.reader(file)))


main()
