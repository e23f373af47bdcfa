#!/usr/bin/env python3
"""Writes the table of planted faults into SampleData/README.md, from expected.csv and units.csv.

    python3 Tests/expected/list_plants.py
"""
import csv
import pathlib
import re

SAMPLE = pathlib.Path(__file__).parents[2] / "SampleData"
HEAD = "| unit | what | expected | file, sheet, cell |\n|---|---|---|---|\n"


def rows(name):
    with open(SAMPLE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table():
    names = {row["code"]: f"{row['name']} ({row['district']}, {row['code']})" for row in rows("units.csv")}
    lines = []
    for row in rows("expected.csv"):
        if row["label"].startswith("no blocker stands"):
            continue
        place = ", ".join(row[key] for key in ("file", "sheet", "a1") if row[key])
        sign = "" if row["expect"] == "present" else "not "
        lines.append(f"| {names.get(row['unit'], '–')} | {row['label']} | {sign}`{row['code']}` | {place} |\n")
    return HEAD + "".join(lines)


def main():
    page = SAMPLE / "README.md"
    marks = re.compile(r"<!-- plants -->.*?(?=\n## Broken)", re.DOTALL)
    text = marks.sub(lambda _: "<!-- plants -->\n\n" + table(), page.read_text(encoding="utf-8"))
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
