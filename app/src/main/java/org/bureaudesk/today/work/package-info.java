/// What waits on the first screen for the person at the desk alone: posts to sign, posts sent back, texts to hand in.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.today.work;
