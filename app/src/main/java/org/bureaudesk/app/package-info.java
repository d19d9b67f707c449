/// The composition root: Main, App, the error net. Nobody depends on it.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.app;
