// Who says a thing: each speaker's word is kept beside the others', never over them.

/// Who stated a value or a claim.
package enum Speaker: Hashable, Sendable, Comparable {
    case commune
    case district
    case province
    /// An independent list given with `--source NAME=FILE`.
    case source(String)

    /// As in columns: `commune`, `district`, `province`, `source:NAME`.
    package var id: String {
        switch self {
        case .commune: "commune"
        case .district: "district"
        case .province: "province"
        case .source(let name): "source:\(name)"
        }
    }
}
