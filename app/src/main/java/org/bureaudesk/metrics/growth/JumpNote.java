package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import java.util.Locale;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.UserException;

/// What a person says of a jump. It goes into the report.
public record JumpNote(AccountId account, LocalDate day, Verdict verdict, String note) {

    public static final int LONGEST = 300;

    public JumpNote {
        note = note.strip();
        if (note.isEmpty() && verdict == Verdict.EXPLAINED) {
            throw new UserException("metrics.jump.no-note");
        }
        if (note.length() > LONGEST) {
            throw new UserException("metrics.jump.too-long", LONGEST);
        }
    }

    /// How a jump was settled.
    public enum Verdict {
        /// 说明: the cause is known
        EXPLAINED,
        /// 忽略: nothing out of the ordinary
        DISMISSED;

        public String messageKey() {
            return "metrics.jump." + name().toLowerCase(Locale.ROOT);
        }
    }
}
