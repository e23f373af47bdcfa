// Built-ins, temporal values and patterns beyond what the kit's cases reach.

import Testing

@testable import FEEL

@Suite("Built-in functions")
struct BuiltinTests {
    @Test(
        "numbers",
        arguments: FEELCase.lines(
            """
            0.1 + 0.2 => 0.3
            1 / 3 => 0.3333333333333333333333333333333333
            2 / 3 => 0.6666666666666666666666666666666667
            1 / 3 * 3 => 0.9999999999999999999999999999999999
            10 / 4 => 2.5
            2 ** 10 => 1024
            2 ** 0.5 => 1.414213562373095048801688724209698
            2 ** -2 => 0.25
            -2 ** 2 => 4
            2 ** 3 ** 2 => 64
            10 ** 33 + 0.1 => 1000000000000000000000000000000000
            sqrt(2) => 1.414213562373095048801688724209698
            sqrt(0.25) => 0.5
            exp(1) => 2.718281828459045235360287471352662
            log(10) => 2.302585092994045684017991454684364
            log(exp(1)) => 0.9999999999999999999999999999999998
            exp(0) => 1
            decimal(2.5, 0) => 2
            decimal(3.5, 0) => 4
            decimal(1.115, 2) => 1.12
            decimal(1234, -2) => 1200
            round half up(2.5, 0) => 3
            round half up(-2.5, 0) => -3
            round half down(2.5, 0) => 2
            round up(2.01, 1) => 2.1
            round up(-2.01, 1) => -2.1
            round down(2.09, 1) => 2
            floor(-1.5) => -2
            floor(-1.55, 1) => -1.6
            ceiling(-1.5) => -1
            ceiling(1.51, 1) => 1.6
            modulo(-7, 3) => 2
            modulo(7, -3) => -2
            modulo(5.5, 2) => 1.5
            abs(-3) => 3
            odd(3) => true
            even(-4) => true
            median(1, 4, 2, 3) => 2.5
            mode(1, 2, 2, 3, 3) => [2, 3]
            stddev(2, 4, 7, 5) => 2.081665999466132735282297706979931
            product(2, 3, 4) => 24
            mean(1, 2) => 1.5
            number("1 234 567,5", " ", ",") => 1234567.5
            number("1,234.5", ",", ".") => 1234.5
            string(1.50) => "1.5"
            string(1e3) => "1000"
            1.0 = 1 => true
            """))
    func numbers(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test(
        "dates, times and durations",
        arguments: FEELCase.lines(
            """
            date(2021, 2, 28) + @"P1D" => @"2021-03-01"
            date("2020-02-29") + @"P1Y" => @"2021-02-28"
            date("2021-01-31") + @"P1M" => @"2021-02-28"
            date("2021-03-31") - @"P1M" => @"2021-02-28"
            @"2021-07-01" - @"2021-01-01" => @"P181D"
            @"2021-07-01" > @"2021-06-30" => true
            @"2021-07-01T08:00:00+07:00" = @"2021-07-01T01:00:00Z" => true
            @"2021-07-01T08:00:00@Asia/Ho_Chi_Minh" = @"2021-07-01T08:00:00+07:00" => true
            (@"2021-07-01T08:00:00@Europe/Paris").time offset => @"PT2H"
            (@"2021-01-01T08:00:00@Europe/Paris").time offset => @"PT1H"
            (@"2021-03-28T01:59:59@Europe/Paris").time offset => @"PT1H"
            (@"2021-03-28T03:00:00@Europe/Paris").time offset => @"PT2H"
            (@"2021-10-31T03:00:00@Europe/Paris").time offset => @"PT1H"
            (@"2021-01-01T08:00:00@Australia/Melbourne").time offset => @"PT11H"
            (@"2021-07-01T08:00:00@Australia/Melbourne").time offset => @"PT10H"
            @"23:30:00" + @"PT1H" => @"00:30:00"
            @"10:00:00" - @"09:15:00" => @"PT45M"
            @"P1Y" + @"P3M" => @"P1Y3M"
            @"P1D" * 1.5 => @"P1DT12H"
            @"P1Y" / 2 => @"P6M"
            @"PT1H" / @"PT15M" => 4
            -@"P1D" => @"-P1D"
            abs(@"-P1D") => @"P1D"
            years and months duration(date("2019-05-15"), date("2021-07-01")) => @"P2Y1M"
            years and months duration(date("2021-07-01"), date("2019-05-15")) => @"-P2Y1M"
            day of week(@"2021-07-01") => "Thursday"
            month of year(@"2021-07-01") => "July"
            day of year(@"2021-12-31") => 365
            week of year(@"2021-01-03") => 53
            week of year(@"2020-12-31") => 53
            date("2021-07-01").weekday => 4
            (@"P1Y14M").years => 2
            (@"P1DT25H").days => 2
            date and time("2021-07-01T24:00:00") => @"2021-07-02T00:00:00"
            time(10, 30, 15.25) => @"10:30:15.25"
            [@"2021-01-01"..@"2021-12-31"].start => @"2021-01-01"
            overlaps([1..5], [5..8]) => true
            before(1, [2..3]) => true
            meets([1..5], [5..8]) => true
            during(3, [1..5]) => true
            """))
    func temporal(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test(
        "patterns",
        arguments: FEELCase.lines(
            """
            matches("Hộ nghèo", "^h", "i") => true
            matches("HỘ", "hộ", "i") => true
            matches("đường", "^\\p{Ll}+$") => true
            matches("ĐƯỜNG", "^\\p{Lu}+$") => true
            matches("thôn 12", "\\d{2}$") => true
            matches("a\\nb", "a.b") => false
            matches("a\\nb", "a.b", "s") => true
            matches("xã-01", "^[\\w-[x]]") => false
            matches("abab", "^(ab)\\1$") => true
            matches("aXbX", "^(?:a|b|X)+$") => true
            matches("aaa", "^a{2,3}?$") => true
            matches("a.c", "a.c", "q") => true
            matches("abc", "a.c", "q") => false
            matches("", "^$") => true
            matches("ab", "a b", "x") => true
            replace("2021-07-01", "(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1") => "01/07/2021"
            replace("a.b", ".", "$0$0", "q") => "a$0$0b"
            replace("giá 5$", "\\$", "đ") => "giá 5đ"
            replace("aaa", "a", "\\$") => "$$$"
            split("Bản 1, Bản 2,Bản 3", ",\\s*") => ["Bản 1", "Bản 2", "Bản 3"]
            """))
    func patterns(_ row: FEELCase) throws { try row.check(Scene()) }
}
