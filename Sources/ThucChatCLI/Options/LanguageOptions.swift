// The language of messages.

import ArgumentParser
import ThucChat

struct LanguageOptions: ParsableArguments {
    @Option(help: "Ngôn ngữ thông báo: vi hoặc en · The language of messages.")
    var lang: Language = .vi
}

extension Language: ExpressibleByArgument {}
