/// What really went out (发布登记): registering publications, pushes of several articles (群发), push lists (推稿清单) and
/// withdrawal orders (撤稿单). Other rooms ask [org.bureaudesk.post.release.ReleaseService]; screens open the panel by the
/// name [org.bureaudesk.post.release.ReleaseRequest#PANEL]. A plan, a review and a publication are three things:
/// nothing here
/// changes a plan because something went out.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.release;
