/// The people of the demonstration bureau and what they do with its posts in review: who writes, who checks, who signs
/// and who sends back. Everything is done through the services of the rooms, at the time the demonstration says.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.demo.office;
