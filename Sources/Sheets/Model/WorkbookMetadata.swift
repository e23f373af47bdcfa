// What a file says about itself: who made it, with what, when.

/// What the file says about itself, as text; nothing here is trusted or parsed.
package struct WorkbookMetadata: Hashable, Sendable {
    package var author: String?
    package var lastAuthor: String?
    package var application: String?
    package var createdAt: String?
    package var savedAt: String?
    /// How a text file was cut into cells; unset for other formats.
    package var separator: Detected<UInt8> = .unset
    /// The encoding a text file was read in; unset for formats that carry their own.
    package var encoding: Detected<TextEncoding> = .unset

    package init() {}
}
