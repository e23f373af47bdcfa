// A DMN model as far as rule files can say it: decisions by table or expression, and what they read.

import FEEL

/// A model with its decisions in the order of the file.
package struct DMNModel: Hashable, Sendable {
    /// A value that comes from outside the model.
    package struct InputData: Hashable, Sendable {
        package var name: String
        package var type: DecisionType?
    }

    package var name: String
    package var namespace: String
    package var inputs: [InputData]
    package var decisions: [DecisionDraft]
}
