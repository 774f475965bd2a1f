package org.cairnplans.workbench.jira.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The right side of a condition. */
public sealed interface Operand {

    /** As Jira's messages show it. */
    String shown();

    /** A word or a quoted text. */
    record Value(String text) implements Operand {

        @Override
        public String shown() {
            return text;
        }
    }

    /** A list in brackets. */
    record Values(List<Operand> items) implements Operand {

        @Override
        public String shown() {
            return items.stream().map(item -> "\"" + item.shown() + "\"").collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A function. */
    record Call(String name, List<String> arguments) implements Operand {

        @Override
        public String shown() {
            return name + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {

        @Override
        public String shown() {
            return "EMPTY";
        }
    }
}
