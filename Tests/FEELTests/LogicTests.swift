// Three-valued logic, missing operands and what they leave behind.

import Testing

@testable import FEEL

@Suite("What is missing stays missing, and says so")
struct LogicTests {
    @Test(
        "null operands",
        arguments: FEELCase.lines(
            """
            diện tích => null
            diện tích + 1 => null ! null-operand(diện_tích)
            1 - diện tích => null ! null-operand(diện_tích)
            diện tích * 0 => null ! null-operand(diện_tích)
            0 / diện tích => null ! null-operand(diện_tích)
            -diện tích => null ! null-operand(diện_tích)
            diện tích + diện tích => null ! null-operand(diện_tích) null-operand(diện_tích)
            diện tích + 1 + 2 => null ! null-operand(diện_tích)
            (diện tích + 1) * (2 - 1) => null ! null-operand(diện_tích)
            diện tích > 3 => null ! null-operand(diện_tích)
            diện tích = 3 => false ! null-operand(diện_tích)
            diện tích != 3 => true ! null-operand(diện_tích)
            diện tích = null => true
            null = diện tích => true
            diện tích != null => false
            hộ nghèo != null => true
            hộ nghèo = null => false
            if diện tích = null then 0 else diện tích => 0
            if diện tích > 3 then 1 else 2 => 2 ! null-operand(diện_tích)
            if đã công nhận then 1 else 2 => 2 ! null-operand(đã_công_nhận)
            if not(đã công nhận) then 1 else 2 => 2 ! null-operand(đã_công_nhận)
            not(đã công nhận) => null ! null-operand(đã_công_nhận)
            diện tích in [1..3] => null ! null-operand(diện_tích)
            diện tích in (1, 2) => false ! null-operand(diện_tích)
            diện tích between 1 and 3 => null ! null-operand(diện_tích)
            2 between diện tích and 3 => null ! null-operand(diện_tích)
            2 in [diện tích..3] => null ! null-operand(diện_tích)
            ghi chú + "." => null ! null-operand(ghi_chú)
            string length(ghi chú) => null ! null-operand(ghi_chú)
            upper case(ghi chú) => null ! null-operand(ghi_chú)
            contains(ghi chú, "a") => null ! null-operand(ghi_chú)
            floor(diện tích) => null ! null-operand(diện_tích)
            decimal(diện tích, 2) => null ! null-operand(diện_tích)
            abs(diện tích) => null ! null-operand(diện_tích)
            sqrt(diện tích) => null ! null-operand(diện_tích)
            ngày công nhận.year => null ! null-operand(ngày_công_nhận)
            ngày công nhận > ngày chốt => null ! null-operand(ngày_công_nhận)
            ngày công nhận + @"P1Y" => null ! null-operand(ngày_công_nhận)
            day of week(ngày công nhận) => null ! null-operand(ngày_công_nhận)
            xã.thu nhập + 1 => null ! null-operand(xã.thu_nhập)
            xã.thu nhập = null => true
            if xã.thu nhập != null then xã.thu nhập else 0 => 0
            sum([1, diện tích]) => null ! null-operand
            sum(1, diện tích) => null ! null-operand(diện_tích)
            count([1, diện tích]) => 2
            [1, diện tích] => [1, null]
            {a: diện tích} => {a: null}
            {a: diện tích}.a + 1 => null ! null-operand
            string(diện tích) => null ! null-operand(diện_tích)
            null + 1 => null ! null-operand
            diện tích instance of number => false
            for i in diện tích return i => null ! null-operand(diện_tích)
            some i in diện tích satisfies i > 1 => null ! null-operand(diện_tích)
            diện tích[1] => null ! null-operand(diện_tích)
            """))
    func missing(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test(
        "Kleene's and and or, where a side that decides drops the other's notes",
        arguments: FEELCase.lines(
            """
            true and true => true
            true and false => false
            false or true => true
            đạt chuẩn and nợ đọng => false
            đạt chuẩn and đã công nhận => null ! null-operand(đã_công_nhận)
            đã công nhận and đạt chuẩn => null ! null-operand(đã_công_nhận)
            nợ đọng and đã công nhận => false
            đã công nhận and nợ đọng => false
            đạt chuẩn or đã công nhận => true
            đã công nhận or đạt chuẩn => true
            nợ đọng or đã công nhận => null ! null-operand(đã_công_nhận)
            diện tích > 1 and hộ nghèo > 200 => false
            hộ nghèo > 200 and diện tích > 1 => false
            diện tích > 1 and hộ nghèo > 100 => null ! null-operand(diện_tích)
            diện tích > 1 or hộ nghèo > 100 => true
            diện tích > 1 or hộ nghèo > 200 => null ! null-operand(diện_tích)
            diện tích = 1 and hộ nghèo > 100 => false ! null-operand(diện_tích)
            diện tích = 1 and hộ nghèo > 200 => false
            diện tích = 1 or hộ nghèo > 100 => true
            diện tích != 1 or hộ nghèo > 100 => true
            diện tích != 1 or hộ nghèo > 200 => true ! null-operand(diện_tích)
            diện tích != 1 and hộ nghèo > 100 => true ! null-operand(diện_tích)
            diện tích != null and diện tích > 1 => false
            diện tích = null or diện tích > 1 => true
            all([true, đã công nhận]) => null ! null-operand
            all([false, đã công nhận]) => false
            any([true, đã công nhận]) => true
            any([false, đã công nhận]) => null ! null-operand
            all(rỗng) => true
            any(rỗng) => false
            """))
    func kleene(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test(
        "lists with a null, and empty ones",
        arguments: FEELCase.lines(
            """
            sum(danh sách) => 6
            sum(có trống) => null ! null-operand(có_trống)
            mean(có trống) => null ! null-operand(có_trống)
            min(có trống) => null ! null-operand(có_trống)
            max(có trống) => null ! null-operand(có_trống)
            median(có trống) => null ! null-operand(có_trống)
            stddev(có trống) => null ! null-operand(có_trống)
            mode(có trống) => null ! null-operand(có_trống)
            product(có trống) => null ! null-operand(có_trống)
            sort(có trống) => null ! null-operand(có_trống)
            count(có trống) => 3
            sum(có trống[item != null]) => 5
            count(có trống[item = null]) => 1
            có trống[item > 2] => [3] ! null-operand(item)
            có trống[2] => null
            sum(rỗng) => null ! bad-argument
            mean(rỗng) => null ! bad-argument
            min(rỗng) => null ! bad-argument
            max(rỗng) => null ! bad-argument
            count(rỗng) => 0
            every i in rỗng satisfies i > 1 => true
            some i in rỗng satisfies i > 1 => false
            for i in rỗng return i => []
            danh sách[4] => null ! index-out-of-range
            danh sách[-3] => 3
            danh sách[item > 1] => [3, 2]
            distinct values(có trống) => [3, null, 2]
            reverse(có trống) => [2, null, 3]
            list contains(có trống, null) => true
            index of(có trống, null) => [2]
            append(danh sách, null) => [3, 1, 2, null]
            flatten([danh sách, [có trống]]) => [3, 1, 2, 3, null, 2]
            for i in có trống return i = null => [false, true, false]
            for i in có trống return i + 1 => [4, null, 3] ! null-operand(i)
            every i in có trống satisfies i > 0 => null ! null-operand(i)
            some i in có trống satisfies i > 2 => true
            some i in có trống satisfies i > 3 => null ! null-operand(i)
            """))
    func lists(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test(
        "other mistakes become null with their reason",
        arguments: FEELCase.lines(
            """
            hộ nghèo / 0 => null ! division-by-zero
            modulo(5, 0) => null ! division-by-zero
            10 ** 7000 => null ! beyond-range
            date("2021-13-01") => null ! unreadable-text
            number("1,5") => null ! unreadable-text
            number("1.234,5", ".", ",") => 1234.5
            matches("a", "(") => null ! regex
            replace("a", "a*", "b") => null ! regex
            không có tên này => null ! unknown-name
            {a: 1}.b => null ! unknown-key
            1 + "a" => null ! type-clash
            1 < "a" => null ! type-clash
            1 = "a" => null ! type-clash
            substring("abc", 0) => null ! bad-argument
            sqrt(-1) => null ! bad-argument
            abs(1, 2) => null ! argument-count
            abs(x: 1) => null ! unknown-parameter
            (1)(2) => null ! not-a-function
            if 1 then 2 else 3 => 3 ! condition-not-boolean
            now() => null ! unknown-name
            [1, 2][true and 3] => [] ! condition-not-boolean
            """))
    func mistakes(_ row: FEELCase) throws { try row.check(Scene(isOpen: true)) }
}
