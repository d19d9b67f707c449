/// What the records say to each item of an inspection (检查指标): results where they can tell, proposals with their
/// evidence where people must. Nothing is kept here; the report room and the command line ask.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.inspection.indicator;
