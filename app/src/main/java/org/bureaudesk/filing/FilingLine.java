package org.bureaudesk.filing;

import org.bureaudesk.workday.DueDay;

/// A filing as the list shows it: with the name of its account and the day it is due.
record FilingLine(Filing filing, String account, DueDay due) {}
