// What one evaluation works on: values of names, notes, and what it has used of its limits.

/// The state of one evaluation. Passed inout; never shared between threads.
struct Frame {
    var slots: [Value]
    private(set) var notes: [Note] = []
    /// Grows with every note taken, so that a caller can tell whether its part of the work left any.
    private(set) var noteEvents = 0
    private var callDepth = 0
    private var itemsLeft: Int
    private var textBytesLeft: Int
    var regexStepsLeft: Int
    /// The ways taken so far; nil where nobody watches.
    var branches: Set<Branch>?
    /// What `now()` answers, nil where rules may not ask.
    var clock: Moment?
    let limits: Limits

    init(slots: [Value], limits: Limits) {
        self.slots = slots
        self.limits = limits
        itemsLeft = limits.items
        textBytesLeft = limits.totalTextBytes
        regexStepsLeft = limits.totalRegexSteps
    }

    /// Takes a note; the same reason at the same place is counted, not repeated.
    mutating func note(_ reason: Note.Reason, _ span: TextSpan, count: Int = 1) {
        noteEvents += 1
        for index in notes.indices where notes[index].span == span && notes[index].reason == reason {
            notes[index] = Note(reason: reason, span: span, count: notes[index].count + count)
            return
        }
        if notes.count < limits.notes { notes.append(Note(reason: reason, span: span, count: count)) }
    }

    @inline(__always)
    mutating func took(_ way: Branch.Way, _ span: TextSpan) {
        branches?.insert(Branch(span: span, way: way))
    }

    /// Takes a note and answers null.
    mutating func null(_ reason: Note.Reason, _ span: TextSpan) -> Value {
        note(reason, span)
        return .null
    }

    /// What has been noted so far, to be returned to where the rest turns out not to matter.
    struct Mark {
        fileprivate let notes: [Note]
        fileprivate let events: Int
    }

    var mark: Mark { Mark(notes: notes, events: noteEvents) }

    func isClean(since mark: Mark) -> Bool { noteEvents == mark.events }

    mutating func restore(_ mark: Mark) {
        notes = mark.notes
        noteEvents = mark.events
    }

    mutating func enterCall(_ span: TextSpan) -> Bool {
        guard callDepth < limits.callDepth else {
            note(.limit(.callDepth), span)
            return false
        }
        callDepth += 1
        return true
    }

    mutating func leaveCall() { callDepth -= 1 }

    /// The text as a value; null with a note where it, or all texts together, have grown too long.
    mutating func text(_ text: String, _ span: TextSpan) -> Value {
        let length = text.utf8.count
        guard length <= limits.textBytes, length <= textBytesLeft else { return null(.limit(.textLength), span) }
        textBytesLeft -= length
        return .string(text)
    }

    /// The value of a built-in; null with a note where the elements it holds are more than may still be made.
    mutating func charged(_ value: Value, _ span: TextSpan) -> Value {
        switch value {
        case .list(let items): spend(items.count, span) ? value : .null
        case .context(let context): spend(context.count, span) ? value : .null
        default: value
        }
    }

    /// Whether so many more list elements may still be made or gone through.
    mutating func spend(_ items: Int, _ span: TextSpan) -> Bool {
        guard items <= itemsLeft else {
            note(.limit(.items), span)
            return false
        }
        itemsLeft -= items
        return true
    }
}
