package org.bureaudesk.demo;

import org.bureaudesk.interaction.MessageKind;

/// A message from the public and its answer; the answer is empty where none is wanted.
record DemoTalk(MessageKind kind, String content, String answer) {}
