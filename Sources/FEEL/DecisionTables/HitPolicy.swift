// How a decision table makes one result of the rows that match.

/// The hit policies of DMN.
///
/// - Source: DMN 1.5, 8.2.10.
public enum HitPolicy: Hashable, Sendable {
    /// Exactly one row may match.
    case unique
    /// Several rows may match if they say the same.
    case any
    /// Of several, the row whose outputs come first in the lists of output values.
    case priority
    /// The first row that matches.
    case first
    /// All rows that match, in the order of the rows.
    case ruleOrder
    /// All rows that match, in the order of the lists of output values.
    case outputOrder
    /// All rows that match, or one number made of them.
    case collect(Aggregation?)

    /// What collecting makes of the outputs: `+`, `<`, `>`, `#`.
    public enum Aggregation: Hashable, Sendable {
        case sum, min, max, count
    }

    /// Reads `U`, `C+` or DMN's full names; nil for anything else.
    public init?(_ text: String, aggregation: String? = nil) {
        switch text {
        case "U", "UNIQUE", "": self = .unique
        case "A", "ANY": self = .any
        case "P", "PRIORITY": self = .priority
        case "F", "FIRST": self = .first
        case "R", "RULE ORDER": self = .ruleOrder
        case "O", "OUTPUT ORDER": self = .outputOrder
        case "C+": self = .collect(.sum)
        case "C<": self = .collect(.min)
        case "C>": self = .collect(.max)
        case "C#": self = .collect(.count)
        case "C", "COLLECT":
            switch aggregation {
            case nil, "": self = .collect(nil)
            case "SUM", "+": self = .collect(.sum)
            case "MIN", "<": self = .collect(.min)
            case "MAX", ">": self = .collect(.max)
            case "COUNT", "#": self = .collect(.count)
            default: return nil
            }
        default: return nil
        }
    }
}
