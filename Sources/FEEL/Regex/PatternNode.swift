// The parts of a regular expression.

indirect enum PatternNode: Sendable {
    case set(PatternSet)
    case anyCharacter
    case lineStart
    case lineEnd
    case group(Int?, PatternNode)
    case backReference(Int)
    case sequence([PatternNode])
    case choice([PatternNode])
    case repetition(PatternNode, least: Int, most: Int?, isLazy: Bool)
}
