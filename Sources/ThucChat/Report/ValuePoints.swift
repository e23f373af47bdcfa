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
                            title: frame.title(indicator.code)))
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

    /// A strip of dots over a scale, one per commune, with the threshold as a line.
    func picture(_ test: NumberedTest, _ texts: [String]) -> Html {
        let points = texts.compactMap(Point.init).sorted { $0.value < $1.value }
        guard let first = points.first, let last = points.last else { return .empty }
        let thresholds = Set(points.compactMap(\.threshold)).sorted()
        let low = min(first.value, thresholds.first ?? first.value)
        let high = max(last.value, thresholds.last ?? last.value)
        var stacks: [Int: Int] = [:]
        let dots = points.map { point -> Html in
            let x = ValuePoints.place(point.value, low, high)
            let level = stacks[x / 7, default: 0]
            stacks[x / 7] = level + 1
            return dot(point, x: x, level: level)
        }
        let height = 24 + (stacks.values.max() ?? 1) * 8
        return figure(test, dots, thresholds.map { line($0, low, high, height) }, height, (low, high), points.count)
    }

    private func figure(
        _ test: NumberedTest, _ dots: [Html], _ lines: [Html], _ height: Int, _ ends: (Number, Number), _ count: Int
    ) -> Html {
        """
        <figure class="strip"><figcaption><b>\(test.indicator)</b> \(test.title) <small>\(test.test) · n = \(count)</small></figcaption>\
        <svg viewBox="0 0 720 \(height + 16)" role="img" aria-label="\(test.title)"><g transform="translate(0 \(height - 8)) scale(1 -1)">\(dots)</g>\(lines)\
        <path class="ax" d="M10 \(height)H710"/><text x="10" y="\(height + 12)">\(say.number(ends.0))</text><text x="710" y="\(height + 12)" text-anchor="end">\(say.number(ends.1))</text></svg></figure>

        """
    }

    private func dot(_ point: Point, x: Int, level: Int) -> Html {
        let title = "\(point.name): \(say.number(point.value))"
        return
            "<a href=\"#xa-\(point.code)\"><circle class=\"\(point.support)\(point.isRegistered ? " rg" : "")\" cx=\"\(x)\" cy=\"\(level * 8)\" r=\"3\"><title>\(title)</title></circle></a>"
    }

    private func line(_ threshold: Number, _ low: Number, _ high: Number, _ height: Int) -> Html {
        let x = ValuePoints.place(threshold, low, high)
        return
            "<path class=\"th\" d=\"M\(x) 4V\(height)\"/><text class=\"th\" x=\"\(x)\" y=\"\(height + 12)\" text-anchor=\"middle\">\(say.number(threshold))</text>"
    }

    /// Where a value stands between 10 and 710; all at 360 where there is no span.
    private static func place(_ value: Number, _ low: Number, _ high: Number) -> Int {
        let share = ((value - low) * Number(700)).divided(by: high - low)
        return 10 + (share?.rounded(scale: 0, mode: .halfEven).integer ?? 350)
    }
}
