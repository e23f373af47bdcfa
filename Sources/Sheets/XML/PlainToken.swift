// One thing that a reader is told of a plain element.

struct PlainToken {
    enum Kind: UInt8 {
        case start, end, text
    }

    let kind: Kind
    /// Where libxml2 stands when it tells the same: behind a text or an end, before the `>` of a start.
    let place: UnsafePointer<UInt8>
    /// The start's local name, or the first byte of a text.
    var name: UnsafePointer<UInt8>?
    var space: XMLName?
    /// Where the start's attributes begin.
    var firstAttribute = 0
    /// How many attributes the start has, or bytes the text.
    var count = 0
}
