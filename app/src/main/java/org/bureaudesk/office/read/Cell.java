package org.bureaudesk.office.read;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What stands in one cell of a table. A formula counts as the value it last came to.
public sealed interface Cell {

    Cell BLANK = new Text("");

    /// The value as a person would read it back.
    String shown();

    /// Words, also where they look like something else.
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /// A plain number.
    record Real(double value) implements Cell {
        @Override
        public String shown() {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /// A number that is shown as a date, a time, or both.
    record Moment(LocalDateTime value) implements Cell {
        @Override
        public String shown() {
            return value.toString().replace('T', ' ');
        }
    }

    /// An error such as `#REF!`, or a formula that was never calculated.
    record Fault(String shown) implements Cell {}
}
