// Elements and attributes as text, escaped; one line an element.

/// XML under construction. Attributes keep the order they are given in.
struct XMLText {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    typealias Attributes = KeyValuePairs<String, String?>

    mutating func instruction(_ text: String) { self.text += "<?\(text)?>\n" }

    /// Opens an element, writes what is inside and closes it.
    mutating func element(_ name: String, _ attributes: Attributes = [:], _ inside: (inout XMLText) -> Void) {
        tag(name, attributes, end: ">\n")
        inside(&self)
        text += "</\(name)>\n"
    }

    /// An element with text in it, or with nothing.
    mutating func leaf(_ name: String, _ attributes: Attributes = [:], _ content: String? = nil) {
        tag(name, attributes, end: content == nil ? "/>\n" : ">")
        if let content { text += XMLText.escaped(content) + "</\(name)>\n" }
    }

    private mutating func tag(_ name: String, _ attributes: Attributes, end: String) {
        text += "<" + name
        for (key, value) in attributes {
            if let value { text += " \(key)=\"\(XMLText.escaped(value))\"" }
        }
        text += end
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"\t\n\r".utf8.contains($0) }) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
