// The example levels of the invented review, as an overlay.

import FEEL
import ThucChat

/// Writes the overlay of what the set leaves open.
struct ReviewOverlay {
    let standard: ReviewStandard

    /// The file's text; every level is marked as an example, so that nothing of it can be certified.
    var document: String {
        let head = """
            # SỐ LIỆU GIẢ ĐỊNH: example levels of the invented province for what the set leaves open. No real province decided these.
            thucchat: 1
            overlay: mau-2024
            set: \(standard.book.id)
            province: "99"
            valid: { from: 2024-01-01, to: 2024-12-31 }
            thresholds:

            """
        return head + standard.open().map { line($0.code, $0.test, level: $0.value?.description) }.joined()
    }

    private func line(_ code: String, _ test: Test, level: String?) -> String {
        let level = level.map { "value: \($0), " } ?? ""
        return "  - { test: \(code)/\(test.id), for: tdmnpb, \(level)provenance: example, source: số liệu giả định }\n"
    }
}
