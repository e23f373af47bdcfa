// A decision table: rows of tests over inputs, and what each row says.

/// A decision table, compiled: every cell is checked and open to inspection.
public struct DecisionTable: Sendable, Hashable {
    /// A table as it is written, before compilation. Every text is FEEL.
    public struct Draft: Sendable, Hashable {
        /// A column that is tested.
        public struct Input: Sendable, Hashable {
            /// The expression tested.
            public var expression: String
            /// The declared type, nil where it follows from the expression.
            public var type: FEELType?
            /// Unary tests that every value must pass.
            public var values: String?

            /// A column that is tested.
            public init(_ expression: String, type: FEELType? = nil, values: String? = nil) {
                self.expression = expression
                self.type = type
                self.values = values
            }
        }

        /// A column of results.
        public struct Output: Sendable, Hashable {
            /// Its name; may be nil where the table has one output.
            public var name: String?
            /// The declared type.
            public var type: FEELType?
            /// The possible values, first things first, which priorities go by.
            public var values: String?
            /// What holds where no row matches.
            public var otherwise: String?

            /// A column of results.
            public init(
                _ name: String? = nil, type: FEELType? = nil, values: String? = nil, otherwise: String? = nil
            ) {
                self.name = name
                self.type = type
                self.values = values
                self.otherwise = otherwise
            }
        }

        /// A row: a cell of unary tests for each input, a cell of one expression for each output.
        public struct Row: Sendable, Hashable {
            /// Unary tests, one cell for each input.
            public var tests: [String]
            /// Expressions, one for each output.
            public var results: [String]

            /// A row of the table.
            public init(_ tests: [String], _ results: [String]) {
                self.tests = tests
                self.results = results
            }
        }

        /// The hit policy.
        public var hitPolicy: HitPolicy
        /// The columns that are tested.
        public var inputs: [Input]
        /// The columns of results.
        public var outputs: [Output]
        /// The rows, in order.
        public var rows: [Row]

        /// A table as it is written.
        public init(_ hitPolicy: HitPolicy, inputs: [Input], outputs: [Output], rows: [Row]) {
            self.hitPolicy = hitPolicy
            self.inputs = inputs
            self.outputs = outputs
            self.rows = rows
        }
    }

    /// A compiled input column.
    public struct Input: Sendable, Hashable {
        /// The expression tested.
        public let expression: Formula
        /// Its declared or inferred type.
        public let type: FEELType
        /// What every value must pass.
        public let values: CompiledTests?
    }

    /// A compiled output column.
    public struct Output: Sendable, Hashable {
        /// Its name.
        public let name: String?
        /// Its declared type, `any` where there is none.
        public let type: FEELType
        /// The possible values as tests, in their order.
        public let values: CompiledTests?
        /// The possible values in their order, where each is a plain value.
        public let order: [Value]
        /// What holds where no row matches.
        public let otherwise: Formula?
    }

    /// A compiled row.
    public struct Row: Sendable, Hashable {
        /// One cell for each input.
        public let tests: [CompiledTests]
        /// One expression for each output.
        public let results: [Formula]
    }

    /// The hit policy.
    public let hitPolicy: HitPolicy
    /// The columns that are tested.
    public let inputs: [Input]
    /// The columns of results.
    public let outputs: [Output]
    /// The rows, in order.
    public let rows: [Row]

    /// The type of the result, `any` where the outputs' types are not declared.
    public var type: FEELType {
        let one: FEELType =
            outputs.count == 1
            ? outputs[0].type
            : .context(outputs.enumerated().map { .init($1.name ?? "\($0 + 1)", $1.type) })
        switch hitPolicy {
        case .unique, .any, .priority, .first: return one
        case .ruleOrder, .outputOrder, .collect(nil): return .list(one)
        case .collect(.count): return .number
        case .collect: return outputs.count == 1 ? one : .any
        }
    }
}
