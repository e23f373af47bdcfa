// A value with how it is backed: what a test decides on.

import FEEL

/// The best-backed value of a test.
struct Backed: Hashable {
    var quantity: Quantity
    var assurance: Assurance
    var evidence: [Evidence]
}
