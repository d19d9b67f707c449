package org.bureaudesk.review;

import org.bureaudesk.post.PostId;
import org.junit.jupiter.api.BeforeEach;

/// The same with a post nobody has handed in yet.
@SuppressWarnings("NullAway.Init") // written before every test
public abstract class AboutOnePost extends AtTheOffice {

    protected PostId post;

    @BeforeEach
    void write() {
        post = office.post("寒潮蓝色预警");
    }
}
