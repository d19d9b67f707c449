/// The printed form (信息发布审核表), filled from the records, and the credit line under a post. Printed in Chinese
/// whatever language the screen is in.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.form;
