package org.bureaudesk.intake.exports;

import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.post.PostForm;

/// An article a row of this import spoke of. `matters` where its figures are new or newer.
final class TouchedArticle {
    ArticleFigures article;
    final PostForm form;
    boolean isOpen = true;
    boolean matters;

    TouchedArticle(ArticleFigures article, PostForm form) {
        this.article = article;
        this.form = form;
    }
}
