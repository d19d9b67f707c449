package org.bureaudesk.audit;

import java.util.ArrayList;
import java.util.List;

/// Where the log ended when it was last written, as kept outside the database.
///
/// Before a transaction that appends commits, `pending` says where the log will end; once it has, `sure` says so too.
/// After a crash in between, the log ends at one of the two. Anything else means that someone else had a hand in it;
/// that is remarked and stays remarked until a person explains it.
///
/// @param sure the end that is known to have been written
/// @param pending the end once the transaction under way has committed; the same as `sure` where there is none
/// @param replacing whether that transaction puts another log in the place of this one, as an import of a whole
/// workspace does
record Head(Mark sure, Mark pending, boolean replacing, List<Remark> remarks) {

    static final Head EMPTY = new Head(Mark.NONE, Mark.NONE, false, List.of());

    /// An end of the log: the number and seal of its last entry.
    record Mark(long number, String seal) {

        static final Mark NONE = new Mark(0, AuditEntry.BEFORE_THE_FIRST);
    }

    /// What did not fit when an entry was appended.
    ///
    /// @param expected where the log should have ended; @param found where it ended
    record Remark(Kind kind, Mark expected, long found) {

        enum Kind {
            LOST,
            MISSING,
            DAMAGED
        }
    }

    Head {
        remarks = List.copyOf(remarks);
    }

    /// Whether we could have written it so: what is announced lies beyond what is sure.
    boolean makesSense() {
        return replacing
                || pending.equals(sure)
                || (pending.number() > sure.number() && !pending.seal().equals(sure.seal()));
    }

    boolean fits(Mark end) {
        return end.equals(sure) || end.equals(pending);
    }

    Head with(Remark remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Head(sure, pending, replacing, more);
    }

    Head ending(Mark newSure, Mark newPending) {
        return new Head(newSure, newPending, false, remarks);
    }

    Head replacedBy(Mark newPending) {
        return new Head(sure, newPending, true, remarks);
    }

    Head settled() {
        return new Head(pending, pending, false, remarks);
    }

    Head explained() {
        return new Head(sure, pending, replacing, List.of());
    }
}
