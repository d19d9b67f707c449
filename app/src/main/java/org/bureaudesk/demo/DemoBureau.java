package org.bureaudesk.demo;

import java.util.List;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.filing.FilingKind;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// The bureau as `bureau.json` describes it. Days count back from the day the demonstration ends.
record DemoBureau(
        String unitName,
        String shortName,
        String districtOffice,
        String recipient,
        List<String> places,
        List<Person> people,
        List<DemoAccount> accounts,
        Jump jump,
        List<Integer> missingFollowerDays,
        List<DemoFiling> filings,
        List<Problem> rectifications,
        List<OpenMessage> openMessages,
        List<Plan> plans) {

    record Person(PersonRole role, String name, String post, String phone) {}

    /// @param key what the rest of the file calls it
    /// @param readsBase how often a usual article is read
    record DemoAccount(
            String key,
            String name,
            Platform platform,
            String platformId,
            String purpose,
            String operationMode,
            String interactionMode,
            String updateRequirement,
            @Nullable Integer monthlyTarget,
            int openedDaysAgo,
            String filingNumber,
            Growth followers,
            int readsBase) {}

    /// How followers come and go a day; the last row is `endDaysAgo` days old.
    record Growth(int start, int addedLeast, int addedMost, int cancelledMost, int endDaysAgo) {}

    /// One day on which far more came than usual.
    record Jump(String account, int daysAgo, int net) {}

    record DemoFiling(
            String account,
            FilingKind kind,
            int approvedDaysAgo,
            int happenedDaysAgo,
            @Nullable Integer filedDaysAgo,
            String number,
            String note) {}

    /// Negative days lie ahead.
    record Problem(
            String problem,
            String category,
            String responsible,
            String measure,
            int dueDaysAgo,
            @Nullable Integer doneDaysAgo) {}

    record OpenMessage(String account, int daysAgo, MessageKind kind, String content) {}

    /// A draft on its way; without a day it waits for one.
    record Plan(
            List<String> accounts,
            @Nullable Integer inDays,
            @Nullable String time) {}
}
