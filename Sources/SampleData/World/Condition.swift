// A condition of recognition as the result table states it below the criteria.

struct Condition: Hashable {
    var label: String
    var text: String
}
