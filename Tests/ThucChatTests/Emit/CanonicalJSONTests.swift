// One spelling for every value.

import Testing

@testable import ThucChat

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test func `keys are sorted and control characters written out`() {
        let value = CanonicalJSON.object([
            "b": .array([.integer(-1), .null, .boolean(true), .array([]), .object([:])]),
            "a": .text("«Đạt»\n\t\"\\\u{1}"), "B": 2,
        ])
        #expect(
            value.document == """
                {
                  "B": 2,
                  "a": "«Đạt»\\n\\t\\"\\\\\\u0001",
                  "b": [
                    -1,
                    null,
                    true,
                    [],
                    {}
                  ]
                }

                """)
    }
}
