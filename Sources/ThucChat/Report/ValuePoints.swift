// Values of all communes against the threshold, one picture per test with numbers.

import FEEL

/// The points of the pictures, kept as small texts until the scale is known.
struct ValuePoints {
    /// A test that has numbers.
    struct NumberedTest {
        var criterion: String
        var indicator: String
        var test: String
        var number: Int
        var title: String
        /// The test itself in words.
        var name: String
    }

    let frame: ReportFrame
    let tests: [NumberedTest]
    private let numbers: [String: Int]
    private var say: Speech { frame.say }

    init(frame: ReportFrame) {
        self.frame = frame
        var tests: [NumberedTest] = []
        for criterion in frame.context.rulebook.criteria {
            for indicator in criterion.indicators {
                for test in indicator.tests where test.threshold.direction != .achieved {
                    tests.append(
                        NumberedTest(
                            criterion: criterion.code, indicator: indicator.code, test: test.id, number: tests.count,
                            title: frame.title(indicator.code), name: frame.testTitle(test, of: indicator)))
                }
            }
        }
        self.tests = tests
        numbers = Dictionary(tests.map { ("\($0.indicator)/\($0.test)", $0.number) }) { first, _ in first }
    }

    /// `VALUE THRESHOLD SUPPORT REGISTERED CODE NAME` for each test of the unit that has a number.
    func texts(of assessment: UnitAssessment) -> [(group: Int, text: String)] {
        assessment.standings.compactMap { standing in
            guard standing.level == .test, let number = numbers["\(standing.code)/\(standing.test)"],
                case .number(let value) = standing.value
            else { return nil }
            let threshold = standing.threshold.map { "\($0)" } ?? "-"
            let registered = assessment.isRegistered == true ? "1" : "0"
            return (
                number,
                "\(value) \(threshold) \(standing.support.rawValue) \(registered) \(assessment.unit.code) \(assessment.unit.fullName)"
            )
        }
    }

    private struct Point {
        var value: Number
        var threshold: Number?
        var support: String
        var isRegistered: Bool
        var code: String
        var name: String

        init?(_ text: String) {
            let parts = text.split(separator: " ", maxSplits: 5)
            guard parts.count == 6, let value = Number(parts[0]) else { return nil }
            self.value = value
            threshold = Number(parts[1])
            support = String(parts[2])
            isRegistered = parts[3] == "1"
            code = String(parts[4])
            name = String(parts[5])
        }
    }

    /// Dots over a scale, one per commune, stacked where values are near, with each threshold as a line.
    func picture(_ test: NumberedTest, _ texts: [String]) -> Html {
        let points = texts.compactMap(Point.init).sorted { $0.value < $1.value }
        guard let first = points.first, let last = points.last else { return .empty }
        let thresholds = Set(points.compactMap(\.threshold)).sorted()
        let low = min(first.value, thresholds.first ?? first.value)
        let high = max(last.value, thresholds.last ?? last.value)
        let stacks = Dictionary(grouping: points) { ValuePoints.place($0.value, low, high) / Self.binWidth }
        let tallest = stacks.values.map(\.count).max() ?? 1
        let height = min(Self.tallest, tallest * Self.dotHeight)
        let columns = stacks.sorted { $0.key < $1.key }.map { bin, stack in
            column(stack, at: bin * Self.binWidth + Self.binWidth / 2, tallest: tallest, height: height)
        }
        let lines = labels(thresholds.map { (ValuePoints.place($0, low, high), say.rounded($0)) }, height: height)
        return figure(test, columns, lines, height, (low, high), points.count)
    }

    /// Pixels of the picture that stack into one column.
    private static let binWidth = 7
    /// The step from dot to dot while a column has room for it.
    private static let dotHeight = 8
    /// The greatest height of a column; fuller ones are drawn closer, with their count beside them.
    private static let tallest = 128
    /// Room above the columns for the values of thresholds, in two rows that a phone's larger letters fit.
    private static let head = 34

    private func column(_ stack: [Point], at x: Int, tallest: Int, height: Int) -> Html {
        let isCrowded = tallest * Self.dotHeight > height
        let dots = stack.enumerated().map { level, point in
            dot(
                point, x: x,
                y: Self.head + height - 4 - level * height / max(1, isCrowded ? tallest : height / Self.dotHeight))
        }
        guard isCrowded, stack.count * height / tallest >= Self.dotHeight * 2 else { return Html(dots) }
        let top = Self.head + height - stack.count * height / tallest + 6
        let side = x < 60 ? (x: x + 8, anchor: "start") : (x: x - 8, anchor: "end")
        return Html(dots) + "<text x=\"\(side.x)\" y=\"\(top)\" text-anchor=\"\(side.anchor)\">\(stack.count)</text>"
    }

    private func figure(
        _ test: NumberedTest, _ dots: [Html], _ lines: Html, _ height: Int, _ ends: (Number, Number), _ count: Int
    ) -> Html {
        let floor = Self.head + height
        return """
            <figure class="strip"><figcaption><b>\(test.indicator)</b> \(test.title) <small>\(test.name) · n = \(count)</small></figcaption>\
            <svg viewBox="0 0 720 \(floor + 20)" role="img" aria-label="\(test.title): \(test.name)">\(dots)\(lines)\
            <path class="ax" d="M10 \(floor)H710"/><text x="10" y="\(floor + 15)">\(say.rounded(ends.0))</text>\
            <text x="710" y="\(floor + 15)" text-anchor="end">\(say.rounded(ends.1))</text></svg></figure>

            """
    }

    private func dot(_ point: Point, x: Int, y: Int) -> Html {
        let title = "\(point.name): \(say.rounded(point.value))"
        return
            "<a href=\"#xa-\(point.code)\"><circle class=\"\(point.support)\(point.isRegistered ? " rg" : "")\" cx=\"\(x)\" cy=\"\(y)\" r=\"3\"><title>\(title)</title></circle></a>"
    }

    /// The lines of thresholds with their values above the columns; one that stands too near its neighbour is written a row lower.
    private func labels(_ thresholds: [(x: Int, text: String)], height: Int) -> Html {
        var lastX = Int.min / 2
        var row = 0
        return Html(
            thresholds.map { threshold in
                row = threshold.x - lastX < 44 ? 1 - row : 0
                lastX = threshold.x
                let anchor = threshold.x < 40 ? "start" : threshold.x > 680 ? "end" : "middle"
                let y = 13 + row * 15
                return """
                    <path class="th" d="M\(threshold.x) \(y + 2)V\(Self.head + height)"/>\
                    <text class="th" x="\(threshold.x)" y="\(y)" text-anchor="\(anchor)">\(threshold.text)</text>
                    """
            })
    }

    /// Where a value stands between 10 and 710; all at 360 where there is no span.
    private static func place(_ value: Number, _ low: Number, _ high: Number) -> Int {
        let share = ((value - low) * Number(700)).divided(by: high - low)
        return 10 + (share?.rounded(scale: 0, mode: .halfEven).integer ?? 350)
    }
}
