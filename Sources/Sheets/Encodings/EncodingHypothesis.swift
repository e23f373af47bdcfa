// The ways a text may have been encoded that are weighed against each other.

/// A way to read a text that might not be what it seems.
enum EncodingHypothesis: Int, CaseIterable, Sendable {
    /// The text is right as it stands.
    case asItStands
    case tcvn3, vni, viscii, vps, windows1258, doubleUTF8

    var encoding: TextEncoding {
        switch self {
        case .asItStands: .utf8
        case .tcvn3: .tcvn3
        case .vni: .vni
        case .viscii: .viscii
        case .vps: .vps
        case .windows1258: .windows1258
        case .doubleUTF8: .doubleUTF8
        }
    }

    init?(font: LegacyFont) {
        switch font {
        case .none, .wingdings: return nil
        case .tcvn3, .tcvn3Capitals: self = .tcvn3
        case .vni: self = .vni
        case .vps: self = .vps
        case .viscii: self = .viscii
        }
    }

    /// The letters of Western bytes under this reading; nil where they cannot be read so.
    func decode(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt32]? {
        switch self {
        case .asItStands: bytes.map { Windows1252.scalar(of: $0) }
        case .tcvn3: LegacyTable.tcvn3.decode(bytes)
        case .vni: LegacyTable.vni.decode(bytes)
        case .viscii: LegacyTable.viscii.decode(bytes)
        case .vps: LegacyTable.vps.decode(bytes)
        case .windows1258: LegacyTable.windows1258.decode(bytes)
        case .doubleUTF8: EncodingHypothesis.utf8(bytes)
        }
    }

    private static func utf8(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt32]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.map(\.value)
    }
}
