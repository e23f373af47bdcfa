// The office's lists beside the submissions.

import ArgumentParser
import ThucChat

struct ListOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Nguồn độc lập TÊN=TỆP · An independent list; may be repeated.", valueName: "NAME=FILE"))
    var source: [String] = []

    @Option(help: "Danh sách xã đăng ký trong năm · Communes registered this year.")
    var registered: String?

    @Option(help: "Danh sách xã đã được công nhận · Titles held.")
    var titles: String?

    @Option(
        help: ArgumentHelp(
            "Thư mục hồ sơ của kỳ trước, để xét lại theo bộ tiêu chí hiện hành · Files of earlier bundles, to be looked at again under the set in force.",
            valueName: "PATH"))
    var previousInputs: [String] = []

    func sources() throws -> [AssessmentRequest.Source] {
        try source.map { text in
            let pieces = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard pieces.count == 2 else { throw ValidationError("--source NAME=FILE: «\(text)»") }
            return AssessmentRequest.Source(name: pieces[0], path: pieces[1])
        }
    }
}
