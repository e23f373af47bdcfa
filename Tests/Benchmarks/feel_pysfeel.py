"""Times pySFeel on the rules of the FEEL benchmark: the peer of `bench probe feel-…`.

feel_pysfeel.py MODE COUNT prints nanoseconds and the value, or `missing` where pySFeel is not installed.
    rule    COUNT evaluations of one rule over one unit; pySFeel parses each time
    column  one comparison over a register of COUNT rows, nanoseconds a row
    filter  two comparisons, the second filter over the first: `and` in a filter is a syntax error to it
Names are written without spaces and diacritics, which pySFeel does not know. A register is parsed before the clock starts.
"""
import sys
import time


def register(count):
    """The same numbers as FEELRegister.swift."""
    state, rows = 2020, []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        rows.append(f"{{thu_nhap: {(state >> 8) % 600}, nhan_khau: {1 + (state >> 16) % 9}}}")
    return "[" + ", ".join(rows) + "]"


def value(parser, source):
    status, result = parser.sFeelParse(source)
    if status.get("errors"):
        sys.exit(f"{source}: {status['errors']}")
    return result


def main():
    mode, count = sys.argv[1], int(sys.argv[2])
    try:
        import pySFeel
    except ImportError:
        print("missing")
        return
    parser = pySFeel.SFeelParser()
    if mode == "rule":
        value(parser, "ho_ngheo <- 120")
        value(parser, "tong_so_ho <- 1200")
        source, times = "ho_ngheo / tong_so_ho * 100 <= 12", count
    else:
        value(parser, "ho <- " + register(count))
        second = "[nhan_khau < 5]" if mode == "filter" else ""
        source, times = f"count(ho[thu_nhap >= 300]{second})", 1
    start = time.process_time()
    for _ in range(times):
        result = value(parser, source)
    nanoseconds = (time.process_time() - start) * 1e9 / count
    shown = str(result).lower() if isinstance(result, bool) else str(int(result))
    print(f"{nanoseconds} {shown}")


main()
