package org.bureaudesk.workday;

/// What a notice says of one day: off (休), or a make-up working day (班).
///
/// @param name the holiday it belongs to, such as 国庆节
public record DayMark(String name, boolean off) {

    public String messageKey() {
        return off ? "workday.mark.off" : "workday.mark.work";
    }
}
