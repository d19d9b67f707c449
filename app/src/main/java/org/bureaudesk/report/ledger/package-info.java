/// The ledger (台账) as an Excel file: which columns stand on which sheet.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.report.ledger;
