package org.bureaudesk.lexicon.draft;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a web page or of pasted rich text as a reader sees it: a line per block, no scripts, no styles.
public final class HtmlText {

    private HtmlText() {}

    public static String of(String html) {
        var words = new Words();
        var page = Jsoup.parse(html);
        page.select("script, style, noscript, template, head > *:not(title)").remove();
        page.traverse(words);
        return words.text.toString().strip();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br") || (element.isBlock() && !isCell(element))) {
                    newLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isCell(element)) {
                text.append('\t');
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("title"))) {
                newLine();
            }
        }

        /// The cells of a row stand in one line.
        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /// Blanks and line ends of the source are layout.
        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                var c = words.charAt(i);
                var blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
                if (!blank) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            }
        }

        private void newLine() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ' && text.charAt(text.length() - 1) != '\n') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
