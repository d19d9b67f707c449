package org.bureaudesk.lexicon;

import java.util.List;
import org.bureaudesk.lexicon.list.TermRows;

/// What an import of a list brings (导入词库), or would bring.
///
/// @param added terms new to the list; @param changed terms that now read otherwise; @param identical terms as before
public record TermImport(int added, int changed, int identical, List<TermRows.Refused> refused) {

    public TermImport {
        refused = List.copyOf(refused);
    }
}
