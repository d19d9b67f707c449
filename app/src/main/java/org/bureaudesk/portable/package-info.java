/// The whole workspace as one file, out and in again; described by `resources/schema/portable.schema.json`.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.portable;
