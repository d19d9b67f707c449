/// Accounts, the people behind them and who keeps their passwords. Every other room may ask its service.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.account;
