// The names an expression may use, and their types.

/// Declared names.
///
/// In a closed scope (rules) an unknown name is an issue with the nearest known name. In an open one (an expression
/// tried out) it is allowed, reads as null and leaves a note. Names are composed (NFC) and their inner spaces made
/// single.
public struct Scope: Sendable {
    /// A name and the type of what it stands for.
    public struct Declaration: Sendable, Hashable {
        /// The name, composed, with single spaces.
        public let name: String
        /// Its type.
        public let type: FEELType
        let words: [NameWord]
    }

    /// Whether unknown names are allowed.
    public var isOpen: Bool
    /// The declared names, in the order of their declaration: the slot of a name is its place here.
    public private(set) var declarations: [Declaration] = []
    /// Named types that `instance of` and parameters may mention.
    public private(set) var types: [String: FEELType] = [:]
    private(set) var slots: [String: Int] = [:]
    /// The slots of the names by their first word, for the parser.
    private(set) var byFirstWord: [String: [Int]] = [:]
    /// All keys of all declared contexts.
    private(set) var knownKeys: Set<String> = []

    /// An empty scope.
    public init(isOpen: Bool = false) { self.isOpen = isOpen }

    /// Declares a name; declaring it again replaces its type.
    public mutating func declare(_ name: String, _ type: FEELType = .any) {
        let words = NameWord.words(of: name)
        guard let first = words.first else { return }
        let plain = NameWord.text(words)
        collectKeys(type)
        if let slot = slots[plain] {
            declarations[slot] = Declaration(name: plain, type: type, words: words)
            return
        }
        slots[plain] = declarations.count
        byFirstWord[first.text, default: []].append(declarations.count)
        declarations.append(Declaration(name: plain, type: type, words: words))
    }

    /// Whether a name alone is a word or a function of the language, so that declaring it would change what rules mean.
    public static func isReserved(_ name: String) -> Bool {
        Parser.keywords.contains(name) || ["true", "false", "null"].contains(name) || Builtins.named(name) != nil
    }

    /// Gives a type a name.
    public mutating func declareType(_ name: String, _ type: FEELType) { types[name] = type }

    /// The slot of a name.
    public func slot(of name: String) -> Int? { slots[name] ?? slots[NameWord.text(NameWord.words(of: name))] }

    private mutating func collectKeys(_ type: FEELType) {
        switch type {
        case .list(let element), .range(let element): collectKeys(element)
        case .context(let fields):
            for field in fields {
                knownKeys.insert(field.name)
                collectKeys(field.type)
            }
        default: return
        }
    }
}
