// The office's lists on the command line.

import ArgumentParser
import Testing
import ThucChat

@testable import ThucChatCLI

@Suite("Lists beside the submissions")
struct ListOptionsTests {
    @Test("a source is a name and a file")
    func source() throws {
        let options = try ListOptions.parse(["--source", "bhyt=lists/a=b.csv", "--source", "dien=d.xml"])
        #expect(try options.sources().map(\.name) == ["bhyt", "dien"])
        #expect(try options.sources().map(\.path) == ["lists/a=b.csv", "d.xml"])
    }

    @Test("a source without a name is refused", arguments: ["bhyt.csv", "=bhyt.csv"])
    func refused(text: String) throws {
        let options = try ListOptions.parse(["--source", text])
        #expect(throws: ValidationError.self) { try options.sources() }
    }
}
