/// Reports over the other rooms: the self-inspection report as a Word document, the ledger as an Excel file (自查报告,
/// 台账). A report that was handed in keeps its figures, its wording and the hash of its file.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.report;
